package fr.quittance.law;

import java.time.LocalDate;

/**
 * The days on which one row of a series counts.
 *
 * @param to last day; null while nothing ends it
 */
public record LawSpan(LawSeries series, LocalDate from, LocalDate to) {

  public boolean covers(LocalDate day) {
    return !day.isBefore(from) && (to == null || !day.isAfter(to));
  }
}
