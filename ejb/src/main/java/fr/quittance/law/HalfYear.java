package fr.quittance.law;

import fr.quittance.kernel.Period;
import java.time.LocalDate;
import java.time.Month;

/**
 * The first or the second half of a year: what legal rates are fixed for.
 *
 * @param from 1 January or 1 July
 */
public record HalfYear(LocalDate from) {

  private static final int MONTHS = 6;

  public HalfYear {
    if (!isStart(from)) {
      throw new IllegalArgumentException("No half-year begins on " + from);
    }
  }

  /** The half-year that a day belongs to. */
  public static HalfYear of(LocalDate day) {
    Month first = day.getMonth().compareTo(Month.JULY) < 0 ? Month.JANUARY : Month.JULY;
    return new HalfYear(LocalDate.of(day.getYear(), first, 1));
  }

  public static boolean isStart(LocalDate day) {
    return day.getDayOfMonth() == 1
        && (day.getMonth() == Month.JANUARY || day.getMonth() == Month.JULY);
  }

  /** Its last day. */
  public LocalDate to() {
    return from.plusMonths(MONTHS).minusDays(1);
  }

  public HalfYear next() {
    return new HalfYear(from.plusMonths(MONTHS));
  }

  public Period period() {
    return new Period(from, to());
  }
}
