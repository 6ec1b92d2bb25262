package fr.quittance.adapter.timer;

import fr.quittance.cash.PromiseService;
import fr.quittance.kernel.ClockMoved;
import fr.quittance.kernel.SystemCalls;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Has promises judged once their last day is past. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PromiseTimer {

  @Inject private PromiseService promises;
  @Inject private SystemCalls systemCalls;

  /** Hourly, so that a server that was down at midnight catches up. */
  @Schedule(hour = "*", minute = "7", persistent = false)
  public void hourPassed() {
    systemCalls.run(this::settleAll);
  }

  public void clockMoved(@Observes ClockMoved moved) {
    systemCalls.run(this::settleAll);
  }

  private void settleAll() {
    int judged;
    do {
      judged = promises.settleOverdue();
    } while (judged > 0);
  }
}
