package fr.quittance.demo;

import fr.quittance.kernel.Paris;
import fr.quittance.kernel.Readiness;
import fr.quittance.kernel.Settings;
import fr.quittance.kernel.StagedClock;
import fr.quittance.kernel.SystemCalls;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fills an empty database with what {@code quittance.data} asks for, once. Until it is filled the
 * application is not ready.
 *
 * <p>A start that was cut off in the middle leaves a portfolio that is not marked as loaded: the
 * launcher begins it anew.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DemoStart implements Readiness {

  private static final Logger LOG = LoggerFactory.getLogger(DemoStart.class);

  @Resource private ManagedExecutorService executor;
  @Inject private Settings settings;
  @Inject private SystemCalls system;
  @Inject private Installation installation;
  @Inject private DemoHistory history;
  @Inject private GeneratedPortfolio generated;
  @Inject private StagedClock stage;
  @Inject private Clock clock;

  private volatile String detail = "starting";

  @PostConstruct
  void start() {
    String data = settings.text("quittance.data", "empty");
    if (data.equals("empty") || system.call(installation::filled)) {
      detail = "";
      return;
    }
    detail = "making the portfolio";
    executor.execute(() -> load(data));
  }

  @Override
  public boolean ready() {
    return detail.isEmpty();
  }

  @Override
  public String detail() {
    return detail;
  }

  private void load(String data) {
    Instant now = clock.instant();
    try {
      system.run(() -> installation.markBegun(data));
      system.run(() -> fill(data, now));
      stage.release();
      system.run(() -> installation.markLoaded(data));
      detail = "";
    } catch (RuntimeException e) {
      detail = "the portfolio could not be made: " + e.getMessage();
      LOG.error("The portfolio {} could not be made", data, e);
    } finally {
      stage.release();
    }
  }

  private void fill(String data, Instant now) {
    if (data.equals("demo")) {
      history.live(Paris.dayOf(now), percent -> detail = "demo portfolio: " + percent + " %");
    } else if (data.startsWith("load:")) {
      generated.place(
          Integer.parseInt(data.substring("load:".length())),
          Paris.dayOf(now),
          files -> detail = "generated portfolio: " + files + " files");
    } else {
      throw new IllegalArgumentException("quittance.data is demo, empty or load:N, not " + data);
    }
  }
}
