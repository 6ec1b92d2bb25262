package fr.quittance.law;

import fr.quittance.kernel.Money;
import fr.quittance.kernel.Rate;

/**
 * A rate that a proposed value changes, and what a sample claim bears at it.
 *
 * @param before null where no value was ever loaded
 * @param bearsBefore null with it
 */
public record RateLine(Kind kind, Rate before, Rate after, Money bearsBefore, Money bearsAfter) {

  /** Which rate it is. */
  public enum Kind {
    /** The legal rate itself. */
    LEGAL,
    /** The least that an agreed late rate may be. */
    FLOOR,
    /** Penalties between professionals who agreed on no rate. */
    BUSINESS_PENALTY,
    /** Interest that a public debtor owes. */
    PUBLIC_PENALTY
  }
}
