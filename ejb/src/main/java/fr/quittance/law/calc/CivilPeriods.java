package fr.quittance.law.calc;

import java.time.LocalDate;

/** Ends of periods as the Code de procédure civile counts them. */
public final class CivilPeriods {

  private CivilPeriods() {}

  /**
   * A period in months ends on the day with the number of the starting day, or on the month's last
   * day where there is none (CPC 641 al. 2): 31 January plus one month is 28 or 29 February.
   */
  public static LocalDate months(LocalDate start, int months) {
    return start.plusMonths(months);
  }

  /** A period in days ends that many days later: the starting day does not count (CPC 641). */
  public static LocalDate days(LocalDate start, int days) {
    return start.plusDays(days);
  }
}
