package fr.quittance.web.ledger;

import fr.quittance.ledger.BalanceCheck;
import fr.quittance.ledger.BalanceUpkeep;
import fr.quittance.ledger.BalanceUpkeepService;
import fr.quittance.web.shell.Flash;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The figures that lists show: compared with the function, and rebuilt. */
@Named
@RequestScoped
public class BalanceUpkeepView {

  private static final int SHOWN = 15;
  private static final String PAGE = "/app/ledger/projections.xhtml";

  @Inject private BalanceUpkeep upkeep;
  @Inject private BalanceUpkeepService service;
  @Inject private Flash flash;

  private List<BalanceCheck> checks;

  public List<BalanceCheck> getChecks() {
    if (checks == null) {
      checks = service.latest(SHOWN);
    }
    return checks;
  }

  /** Null while nothing was ever compared. */
  public BalanceCheck getLatest() {
    return getChecks().isEmpty() ? null : getChecks().get(0);
  }

  public String compare() {
    upkeep.compareAll();
    return flash.say("ledger.projections.compared", PAGE);
  }

  public String rebuild() {
    upkeep.rebuild();
    return flash.say("ledger.projections.rebuilt", PAGE);
  }
}
