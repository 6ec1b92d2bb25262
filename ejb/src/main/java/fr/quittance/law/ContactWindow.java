package fr.quittance.law;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * Hours of a weekday, in the debtor's own zone, within which a debtor may be solicited.
 *
 * @param opens first minute allowed
 * @param closes first minute no longer allowed
 */
public record ContactWindow(
    String profile,
    String channel,
    DayOfWeek day,
    LocalTime opens,
    LocalTime closes,
    LocalDate validFrom,
    LocalDate validTo,
    String source) {

  public boolean appliesOn(LocalDate date) {
    return date.getDayOfWeek() == day
        && !date.isBefore(validFrom)
        && (validTo == null || !date.isAfter(validTo));
  }

  public boolean contains(LocalTime time) {
    return !time.isBefore(opens) && time.isBefore(closes);
  }
}
