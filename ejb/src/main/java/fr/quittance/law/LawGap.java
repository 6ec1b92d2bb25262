package fr.quittance.law;

import java.time.LocalDate;

/**
 * A value that is missing, or soon will be.
 *
 * @param from first day without a value
 * @param to last day of the half-year without one; null where a row simply ends
 */
public record LawGap(LawSeries series, Kind kind, LocalDate from, LocalDate to) {

  /** How pressing it is. */
  public enum Kind {
    /** The half-year that runs has no value: computations are provisional today. */
    MISSING_NOW,
    /** The half-year that begins soon has no value yet. */
    MISSING_NEXT,
    /** A row ends and none follows it. */
    ENDING
  }
}
