package fr.quittance.compliance.calc;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;

/** Hours of a weekday within which a debtor may be disturbed, and when that rule counts. */
public record OpenHours(
    DayOfWeek day,
    LocalTime opens,
    LocalTime closes,
    LocalDate validFrom,
    LocalDate validTo,
    String source) {

  boolean appliesOn(LocalDate date) {
    return date.getDayOfWeek() == day
        && !date.isBefore(validFrom)
        && (validTo == null || !date.isAfter(validTo));
  }

  boolean contains(LocalTime time) {
    return !time.isBefore(opens) && time.isBefore(closes);
  }

  @Override
  public String toString() {
    return opens + "-" + closes;
  }
}
