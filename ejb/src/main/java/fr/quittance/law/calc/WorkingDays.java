package fr.quittance.law.calc;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.function.Predicate;

/** Days other than Saturdays, Sundays and public holidays. */
public record WorkingDays(Predicate<LocalDate> holiday) {

  public boolean isWorking(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY
        && day.getDayOfWeek() != DayOfWeek.SUNDAY
        && !holiday.test(day);
  }

  /** The day itself where it is a working day, else the first one after it (CPC 642). */
  public LocalDate onOrAfter(LocalDate day) {
    LocalDate candidate = day;
    while (!isWorking(candidate)) {
      candidate = candidate.plusDays(1);
    }
    return candidate;
  }

  /** The n-th working day after the given day, which itself does not count. */
  public LocalDate plus(LocalDate day, int n) {
    if (n < 0) {
      throw new IllegalArgumentException("Working days are counted forwards: " + n);
    }
    LocalDate candidate = day;
    for (int counted = 0; counted < n; counted++) {
      candidate = onOrAfter(candidate.plusDays(1));
    }
    return candidate;
  }
}
