package fr.quittance.ledger;

import fr.quittance.audit.Journal;
import fr.quittance.kernel.CallerContext;
import fr.quittance.kernel.Money;
import fr.quittance.kernel.RowScoped;
import fr.quittance.ledger.calc.MoneyComparison;
import fr.quittance.ledger.store.MoneyChecks;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Proves that client money is all there, and says where it is not. */
@Stateless
@RowScoped
public class MoneyCheckService {

  private static final Logger LOG = LoggerFactory.getLogger(MoneyCheckService.class);

  @Inject private MoneyChecks checks;
  @Inject private Journal journal;
  @Inject private CallerContext callers;
  @Inject private Clock clock;

  /**
   * Compares what the bank, the journal and the files tell of client money, to the cent, and keeps
   * what it found. A difference is told in the journal of acts and on the home page; nothing is
   * ever repaired here.
   */
  @RequiresPermissions("money:check")
  public MoneyCheck check() {
    List<MoneyFigure> figures = new MoneyComparison(checks.sums()).figures();
    List<MoneyFigure> differing = figures.stream().filter(figure -> !figure.agrees()).toList();
    MoneyCheck check =
        checks.add(
            figures,
            differing.size(),
            clock.instant().truncatedTo(ChronoUnit.MICROS),
            callers.current().userId());
    if (!check.agrees()) {
      LOG.error("Client money differs in {} figures of check {}", check.differences(), check.id());
    }
    differing.forEach(figure -> tell(check, figure));
    return check;
  }

  private void tell(MoneyCheck check, MoneyFigure figure) {
    Money spread = figure.spread();
    Map<String, Object> payload = new HashMap<>();
    payload.put("check", check.id());
    payload.put("account", figure.account().name());
    payload.put("difference", spread.plain());
    payload.put("currency", spread.currency());
    if (figure.creditor() != null) {
      payload.put("creditor", figure.creditor().value());
    }
    journal.general("client-money", "CLIENT_MONEY_DIFFERS", payload);
  }
}
