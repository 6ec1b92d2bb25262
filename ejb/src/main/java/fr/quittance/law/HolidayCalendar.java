package fr.quittance.law;

import fr.quittance.law.calc.CivilPeriods;
import fr.quittance.law.calc.WorkingDays;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * The public holidays of one region and the day counting that hangs on them. Immutable.
 *
 * <p>A day the tables do not reach is no holiday.
 */
public record HolidayCalendar(String region, Map<LocalDate, Holiday> holidays) {

  public HolidayCalendar {
    holidays = Map.copyOf(holidays);
  }

  public Optional<Holiday> holiday(LocalDate day) {
    return Optional.ofNullable(holidays.get(day));
  }

  public boolean isWorkingDay(LocalDate day) {
    return workingDays().isWorking(day);
  }

  /** The day itself where it is a working day, else the first one after it. */
  public LocalDate workingDayOnOrAfter(LocalDate day) {
    return workingDays().onOrAfter(day);
  }

  public LocalDate plusWorkingDays(LocalDate day, int n) {
    return workingDays().plus(day, n);
  }

  /**
   * Last day of a procedural period in months: same day number, carried to the next working day
   * (CPC 641, 642). Limitation periods are not carried (C. civ. 2228-2229): do not use it for them.
   */
  public LocalDate proceduralEnd(LocalDate start, int months) {
    return workingDayOnOrAfter(CivilPeriods.months(start, months));
  }

  /** Last day of a procedural period in days; the starting day does not count (CPC 641, 642). */
  public LocalDate proceduralEndInDays(LocalDate start, int days) {
    return workingDayOnOrAfter(CivilPeriods.days(start, days));
  }

  private WorkingDays workingDays() {
    return new WorkingDays(holidays::containsKey);
  }
}
