package fr.quittance.ledger.calc;

import java.time.LocalDate;

/** How interest counts its days, and how many of them a year has. */
public enum DayBasis {
  /** Every year has 365 days. */
  ACT_365F,
  /** Each calendar year has its own number of days. */
  ACT_ACT;

  private static final int FIXED_YEAR = 365;

  /** By the name that the law tables use: {@code ACT/ACT}, or the usual one. */
  public static DayBasis named(String name) {
    return "ACT/ACT".equals(name) ? ACT_ACT : ACT_365F;
  }

  /** Both days included. */
  static int days(LocalDate from, LocalDate to) {
    return Math.toIntExact(to.toEpochDay() - from.toEpochDay() + 1);
  }

  /** Length of the year that a stretch from a day on is counted in. */
  int yearDays(LocalDate from) {
    return this == ACT_ACT ? from.lengthOfYear() : FIXED_YEAR;
  }

  /** The last day for which {@link #yearDays} of that day still holds. */
  LocalDate lastDayOfYear(LocalDate from) {
    return this == ACT_ACT ? from.withDayOfYear(from.lengthOfYear()) : LocalDate.MAX;
  }
}
