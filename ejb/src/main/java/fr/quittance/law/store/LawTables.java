package fr.quittance.law.store;

import fr.quittance.law.LawValueApproved;
import fr.quittance.law.LawVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;

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
    return reading().snapshot();
  }

  /** Every row ever recorded, oldest first; the same list as long as nothing was read anew. */
  public List<LawVersion> versions() {
    return reading().versions();
  }

  private Reading reading() {
    long now = System.nanoTime();
    Reading reading = last;
    if (reading == null || now - reading.at() > KEPT_NANOS) {
      reading = new Reading(now, store.read(), store.versions());
      last = reading;
    }
    return reading;
  }

  /** Whoever asks after an approval finds its value; on other nodes, within the minute. */
  public void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) LawValueApproved approved) {
    last = null;
  }

  private record Reading(long at, LawSnapshot snapshot, List<LawVersion> versions) {}
}
