package fr.quittance.law.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Keeps the law tables in memory. Rows are only ever appended, so what is kept can be incomplete
 * but never wrong; it is read again after a minute.
 */
@ApplicationScoped
public class LawTables {

  private static final Duration KEPT = Duration.ofMinutes(1);

  private LawStore store;
  private Clock clock;
  private volatile Reading last;

  public LawTables() {}

  @Inject
  public LawTables(LawStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  public LawSnapshot current() {
    Instant now = clock.instant();
    Reading reading = last;
    if (reading == null || now.isAfter(reading.at().plus(KEPT))) {
      reading = new Reading(now, store.read());
      last = reading;
    }
    return reading.snapshot();
  }

  private record Reading(Instant at, LawSnapshot snapshot) {}
}
