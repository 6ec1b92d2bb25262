package fr.quittance.adapter.timer;

import fr.quittance.kernel.ClockMoved;
import fr.quittance.kernel.SystemCalls;
import fr.quittance.law.LawValueApproved;
import fr.quittance.ledger.BalanceUpkeep;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.Timer;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

/** Brings the figures of lists to each new day, and compares some of them with the function. */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BalanceTimer {

  private static final String CATCH_UP = "balances of the day";
  private static final String REBUILD = "balances under the new law";
  private static final long SOON_MILLIS = 2_000;

  @Resource private TimerService timers;
  @Inject private BalanceUpkeep upkeep;
  @Inject private SystemCalls systemCalls;

  /** A server that was down at night catches up when it starts. */
  @PostConstruct
  void begin() {
    timers.createSingleActionTimer(SOON_MILLIS, new TimerConfig(CATCH_UP, false));
  }

  @Schedule(hour = "0", minute = "20", timezone = "Europe/Paris", persistent = false)
  public void nightPassed() {
    systemCalls.run(
        () -> {
          upkeep.refresh();
          upkeep.compareSample();
        });
  }

  public void clockMoved(@Observes ClockMoved moved) {
    systemCalls.run(upkeep::refresh);
  }

  /** A value of the law may change every balance, also of days past. */
  public void lawChanged(
      @Observes(during = TransactionPhase.AFTER_SUCCESS) LawValueApproved approved) {
    timers.createSingleActionTimer(SOON_MILLIS, new TimerConfig(REBUILD, false));
  }

  @Timeout
  void due(Timer timer) {
    systemCalls.run(REBUILD.equals(timer.getInfo()) ? upkeep::rebuild : upkeep::refresh);
  }
}
