package fr.quittance.adapter.timer;

import fr.quittance.kernel.SystemCalls;
import fr.quittance.ledger.MoneyCheckService;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Has client money checked every night. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MoneyTimer {

  @Inject private MoneyCheckService checks;
  @Inject private SystemCalls systemCalls;

  /** Before anybody works; the day's bank files are in by then. */
  @Schedule(hour = "4", minute = "40", persistent = false)
  public void nightPassed() {
    systemCalls.run(checks::check);
  }
}
