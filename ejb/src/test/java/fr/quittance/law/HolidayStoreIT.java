package fr.quittance.law;

import static org.assertj.core.api.Assertions.assertThat;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import fr.quittance.law.store.LawStore;
import fr.quittance.law.store.LawTables;
import fr.quittance.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of holidays against two calendars that others made. */
class HolidayStoreIT {

  private static final int FIRST = 2010;
  private static final int LAST = 2035;

  private final TestDatabase database = TestDatabase.shared();

  @Test
  void nationalHolidaysAreThoseOfJollyday() {
    HolidayManager france = HolidayManager.getInstance(ManagerParameters.create("fr"));
    Set<LocalDate> theirs = new TreeSet<>();
    for (int year = FIRST; year <= LAST; year++) {
      france.getHolidays(Year.of(year)).forEach(holiday -> theirs.add(holiday.getDate()));
    }
    assertThat(ours("FR")).isEqualTo(theirs);
  }

  @ParameterizedTest
  @CsvSource({"FR, metropole", "FR-ALSACE-MOSELLE, alsace-moselle", "RE, la-reunion"})
  void holidaysAreThoseThatTheStatePublishes(String region, String file) throws IOException {
    String samples = System.getenv("QUITTANCE_SAMPLES");
    Assumptions.assumeTrue(
        samples != null, "QUITTANCE_SAMPLES is not set: published calendars not compared");
    Path csv = Path.of(samples, "calendar", "etalab__jours_feries_" + file + ".csv");
    Set<LocalDate> published =
        Files.readAllLines(csv).stream()
            .skip(1)
            .map(line -> LocalDate.parse(line.substring(0, 10)))
            .filter(day -> day.getYear() >= FIRST)
            .collect(Collectors.toCollection(TreeSet::new));
    int lastPublished = published.stream().mapToInt(LocalDate::getYear).max().orElseThrow();
    Set<LocalDate> kept =
        ours(region).stream()
            .filter(day -> day.getYear() <= lastPublished)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(kept).isEqualTo(published);
  }

  @Test
  void deadlinesSkipThem() {
    HolidayCalendar france = calendar("FR");
    assertThat(france.proceduralEnd(LocalDate.of(2026, 8, 20), 6)).isEqualTo("2027-02-22");
    assertThat(france.proceduralEndInDays(LocalDate.of(2026, 12, 17), 8)).isEqualTo("2026-12-28");
    assertThat(france.plusWorkingDays(LocalDate.of(2026, 4, 3), 1)).isEqualTo("2026-04-07");
    assertThat(france.holiday(LocalDate.of(2026, 4, 6)).orElseThrow().label())
        .isEqualTo("Lundi de Pâques");
    assertThat(france.isWorkingDay(LocalDate.of(2026, 5, 14))).isFalse();
  }

  private Set<LocalDate> ours(String region) {
    return new TreeSet<>(calendar(region).holidays().keySet());
  }

  private HolidayCalendar calendar(String region) {
    return database.asAgency(
        em -> {
          LawStore store = new LawStore(em);
          return new LawQueries(store, new LawTables(store)).calendar(region);
        });
  }
}
