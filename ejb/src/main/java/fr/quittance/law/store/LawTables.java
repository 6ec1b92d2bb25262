package fr.quittance.law.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/**
 * Keeps the law tables in memory. Rows are only ever appended, so what is kept can be incomplete
 * but never wrong; it is read again after a minute of real time, however far a demo's clock jumps.
 */
@ApplicationScoped
public class LawTables {

  private static final long KEPT_NANOS = Duration.ofMinutes(1).toNanos();

  private LawStore store;
  private volatile Reading last;

  public LawTables() {}

  @Inject
  public LawTables(LawStore store) {
    this.store = store;
  }

  public LawSnapshot current() {
    long now = System.nanoTime();
    Reading reading = last;
    if (reading == null || now - reading.at() > KEPT_NANOS) {
      reading = new Reading(now, store.read());
      last = reading;
    }
    return reading.snapshot();
  }

  private record Reading(long at, LawSnapshot snapshot) {}
}
