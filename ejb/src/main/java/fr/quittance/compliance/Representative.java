package fr.quittance.compliance;

import java.time.LocalDate;
import java.util.List;

/**
 * Somebody who must be written to beside the debtor, or instead.
 *
 * @param from first day, or null for always
 * @param to last day, or null
 * @param points how the representative can be reached
 */
public record Representative(
    Effect effect, LocalDate from, LocalDate to, List<ReachablePoint> points) {

  /** What representing somebody asks of us. */
  public enum Effect {
    /** A curator: receives what the person receives, or it is void (C. civ. 467). */
    COPY,
    /** A guardian: represents the person and is written to instead (C. civ. 475). */
    INSTEAD,
    /** A lawyer: is written to, and nobody is called. */
    COUNSEL
  }

  public Representative {
    points = List.copyOf(points);
  }

  boolean standsOn(LocalDate day) {
    return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
  }
}
