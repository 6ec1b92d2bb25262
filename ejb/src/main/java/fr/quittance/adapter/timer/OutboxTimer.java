package fr.quittance.adapter.timer;

import fr.quittance.contact.MessageDispatcher;
import fr.quittance.contact.ProviderCallbackService;
import fr.quittance.kernel.SystemCalls;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes due messages out of the house, and applies callbacks that were kept only. */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OutboxTimer {

  private static final Logger LOG = LoggerFactory.getLogger(OutboxTimer.class);
  private static final long PAUSE_MILLIS = 1000;
  private static final int AT_MOST = 50;

  @Resource private TimerService timers;
  @Inject private MessageDispatcher dispatcher;
  @Inject private ProviderCallbackService callbacks;
  @Inject private SystemCalls systemCalls;

  @PostConstruct
  void begin() {
    again();
  }

  /** Set anew after each run, so that a slow provider never makes two runs overlap. */
  @Timeout
  void run() {
    try {
      systemCalls.run(
          () -> {
            dispatcher.dispatchDue(AT_MOST);
            callbacks.catchUp();
          });
    } catch (RuntimeException e) {
      LOG.error("The outbox could not be worked off; it is tried again", e);
    } finally {
      again();
    }
  }

  private void again() {
    timers.createSingleActionTimer(PAUSE_MILLIS, new TimerConfig("outbox", false));
  }
}
