package fr.quittance.web.ledger;

import fr.quittance.ledger.Balance;
import fr.quittance.ledger.BalanceLine;
import fr.quittance.web.component.Formats;
import fr.quittance.web.shell.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Says why a line of a balance has its figure. */
@Named
@RequestScoped
public class LineWords {

  @Inject private Messages messages;
  @Inject private Formats formats;

  /**
   * The arithmetic, how the rate came about and the article; the rule alone where nothing accrues.
   */
  public String why(BalanceLine line, Balance balance) {
    if (line.rate() == null) {
      String key = "ledger.why." + line.kind();
      return messages.containsKey(key) ? messages.with(key, line.basis()) : line.basis();
    }
    return messages.with(
        "ledger.why.INTEREST",
        formats.money(line.base()),
        formats.rate(line.rate()),
        formats.number(line.days()),
        formats.money(line.amount()),
        messages.of("ledger.rate", line.rule()),
        line.basis());
  }
}
