package fr.quittance.kernel;

import java.time.Instant;

/**
 * The business clock of a demo portfolio: it runs from where it was moved to, and never goes back.
 */
public interface MovableClock {

  /**
   * Moves the clock forward.
   *
   * @throws Problem when the instant lies in the clock's past, or the data is not a demo portfolio
   */
  void moveTo(Instant instant);
}
