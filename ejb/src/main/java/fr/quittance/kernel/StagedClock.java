package fr.quittance.kernel;

import java.time.Instant;

/**
 * Lets a demo portfolio be made at the times at which it would have come about, before anybody is
 * let in.
 */
public interface StagedClock {

  /** The clock stands still at this instant. */
  void stageAt(Instant instant);

  /** Whether the clock stands on such an instant: what happens now is history being made up. */
  boolean staged();

  /** The clock runs again. */
  void release();
}
