package fr.quittance.law.calc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayCountingTest {

  private static final Set<LocalDate> HOLIDAYS =
      Set.of(LocalDate.of(2026, 12, 25), LocalDate.of(2027, 1, 1));
  private static final WorkingDays DAYS = new WorkingDays(HOLIDAYS::contains);

  @ParameterizedTest
  @CsvSource({
    "2026-01-31, 1, 2026-02-28",
    "2028-01-31, 1, 2028-02-29",
    "2026-10-31, 1, 2026-11-30",
    "2026-08-20, 6, 2027-02-20",
    "2026-09-02, 3, 2026-12-02",
    "2026-09-27, 2, 2026-11-27",
    "2026-09-27, 4, 2027-01-27",
  })
  void monthsEndOnTheSameDayNumberOrTheMonthsLast(LocalDate start, int months, LocalDate end) {
    assertThat(CivilPeriods.months(start, months)).isEqualTo(end);
  }

  @ParameterizedTest
  @CsvSource({
    "2027-02-20, 2027-02-22",
    "2026-11-15, 2026-11-16",
    "2026-12-25, 2026-12-28",
    "2026-12-24, 2026-12-24",
  })
  void anEndOnADayOffMovesToTheNextWorkingDay(LocalDate end, LocalDate carried) {
    assertThat(DAYS.onOrAfter(end)).isEqualTo(carried);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-12-24, 0, 2026-12-24",
    "2026-12-24, 1, 2026-12-28",
    "2026-12-31, 1, 2027-01-04",
    "2026-11-20, 5, 2026-11-27"
  })
  void workingDaysSkipWeekendsAndHolidays(LocalDate day, int n, LocalDate expected) {
    assertThat(DAYS.plus(day, n)).isEqualTo(expected);
  }

  @Test
  void theStartingDayDoesNotCount() {
    assertThat(CivilPeriods.days(LocalDate.of(2026, 11, 22), 8)).isEqualTo("2026-11-30");
    assertThatThrownBy(() -> DAYS.plus(LocalDate.of(2026, 11, 22), -1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Property
  void countedDaysAreWorkingDaysOnceEach(
      @ForAll @IntRange(max = 5000) int offset, @ForAll @IntRange(min = 1, max = 60) int n) {
    LocalDate start = LocalDate.of(2020, 1, 1).plusDays(offset);
    LocalDate end = DAYS.plus(start, n);
    assertThat(start.plusDays(1).datesUntil(end.plusDays(1)).filter(DAYS::isWorking)).hasSize(n);
    assertThat(DAYS.isWorking(end)).isTrue();
  }
}
