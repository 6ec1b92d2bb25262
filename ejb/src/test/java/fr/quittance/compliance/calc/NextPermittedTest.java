package fr.quittance.compliance.calc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When the same question would be allowed, in zones and on days where clocks are changed. */
class NextPermittedTest {

  @ParameterizedTest
  @CsvSource({
    // before the day, at lunch, after the day
    "Europe/Paris, 2026-12-01T08:59:00Z, 2026-12-01T09:00:00Z, HOURS",
    "Europe/Paris, 2026-12-01T12:00:00Z, 2026-12-01T13:00:00Z, HOURS",
    "Europe/Paris, 2026-12-01T19:00:00Z, 2026-12-02T09:00:00Z, HOURS",
    // from Friday evening, Saturday and Sunday to Monday
    "Europe/Paris, 2026-12-04T20:30:00Z, 2026-12-07T09:00:00Z, HOURS",
    "Europe/Paris, 2026-12-05T11:00:00Z, 2026-12-07T09:00:00Z, HOURS",
    // the Sunday of the debtor, not ours
    "Indian/Reunion, 2026-12-04T20:30:00Z, 2026-12-07T06:00:00Z, HOURS",
    "Indian/Reunion, 2026-12-01T16:00:00Z, 2026-12-02T06:00:00Z, HOURS",
    "America/New_York, 2026-12-01T10:00:00Z, 2026-12-01T15:00:00Z, HOURS",
    "America/New_York, 2026-12-05T02:00:00Z, 2026-12-07T15:00:00Z, HOURS",
    // the clocks of Paris and of New York change on different days
    "Europe/Paris, 2027-03-27T10:00:00Z, 2027-03-29T08:00:00Z, HOURS",
    "Europe/Paris, 2026-10-24T10:00:00Z, 2026-10-26T09:00:00Z, HOURS",
    "America/New_York, 2027-03-13T20:00:00Z, 2027-03-15T14:00:00Z, HOURS",
    "America/New_York, 2026-10-31T20:00:00Z, 2026-11-02T15:00:00Z, HOURS",
  })
  void theNextOpeningInTheDebtorsZone(ZoneId zone, String at, String next, String rule) {
    Cases cases = new Cases().in(zone);
    assertThat(cases.refusals(at)).containsExactly(rule);
    assertThat(cases.at(at).nextPermitted()).isEqualTo(Instant.parse(next));
    assertThat(cases.at(next).allowed()).isTrue();
  }

  @Test
  void aSundayIsNamedBesideItsHours() {
    assertThat(new Cases().refusals("2026-12-06T11:00:00Z")).containsExactly("SUNDAY", "HOURS");
    assertThat(new Cases().in(Cases.REUNION).refusals("2026-12-05T20:30:00Z"))
        .containsExactly("SUNDAY", "HOURS");
    assertThat(new Cases().in(Cases.NEW_YORK).refusals("2026-12-07T04:59:00Z"))
        .containsExactly("SUNDAY", "HOURS");
  }

  @Test
  void holidaysAndAWeekendInARowAreWaitedFor() {
    Cases cases = new Cases();
    cases.holidays.put(LocalDate.of(2026, 12, 25), "Noël");
    cases.holidays.put(LocalDate.of(2027, 1, 1), "Jour de l'an");
    assertThat(cases.refusals("2026-12-25T10:00:00Z")).containsExactly("HOLIDAY");
    assertThat(cases.at("2026-12-24T19:00:00Z").nextPermitted())
        .isEqualTo(Instant.parse("2026-12-28T09:00:00Z"));
    assertThat(cases.at("2026-12-31T19:00:00Z").nextPermitted())
        .isEqualTo(Instant.parse("2027-01-04T09:00:00Z"));
  }

  @Test
  void aCapWaitsUntilEnoughContactsAreOldEnough() {
    Cases cases = new Cases().counted("2026-11-30T10:00:00Z", "2026-12-01T10:00:00Z");
    assertThat(cases.at("2026-12-02T10:00:00Z").nextPermitted())
        .isEqualTo(Instant.parse("2026-12-07T09:00:00Z"));
    Cases month =
        new Cases()
            .counted(
                "2026-11-02T10:00:00Z",
                "2026-11-09T10:00:00Z",
                "2026-11-16T10:00:00Z",
                "2026-11-23T10:00:00Z");
    assertThat(month.refusals("2026-12-01T10:00:00Z")).containsExactly("CAP_MONTH");
    assertThat(month.at("2026-12-01T10:00:00Z").nextPermitted())
        .isEqualTo(Instant.parse("2026-12-02T09:00:00Z"));
  }

  @Test
  void moreContactsThanTheCapAllowsAreAllWaitedFor() {
    Cases cases =
        new Cases().counted("2026-11-30T10:00:00Z", "2026-12-01T10:00:00Z", "2026-12-02T10:00:00Z");
    assertThat(cases.at("2026-12-02T15:00:00Z").nextPermitted())
        .isEqualTo(Instant.parse("2026-12-08T09:00:00Z"));
  }

  @Test
  void aHoldEndsAfterItsLastDayInParis() {
    Cases cases = new Cases().in(Cases.REUNION).hold("2026-12-01", "2026-12-02");
    assertThat(cases.at("2026-12-02T10:00:00Z").nextPermitted())
        .isEqualTo(Instant.parse("2026-12-03T06:00:00Z"));
  }

  @Test
  void aHoldThatBeginsWhileWeWaitIsWaitedForToo() {
    Cases cases = new Cases().hold("2026-12-07", "2026-12-08");
    assertThat(cases.at("2026-12-04T20:00:00Z").nextPermitted())
        .isEqualTo(Instant.parse("2026-12-09T09:00:00Z"));
  }

  @Test
  void noPassageOfTimeHelpsAnOpenHoldAnOptOutOrAMissingWindow() {
    assertThat(new Cases().hold("2026-12-01", null).at("2026-12-02T23:00:00Z").nextPermitted())
        .isNull();
    Cases never = new Cases();
    never.hours = List.of();
    assertThat(never.at("2026-12-02T10:00:00Z").nextPermitted()).isNull();
  }

  @Test
  void anHourThatIsSkippedOpensWhenTheClockHasJumped() {
    Cases cases = new Cases().hours(DayOfWeek.SUNDAY, "02:30", "04:00");
    OpeningHours hours = new OpeningHours(Cases.PARIS, cases.hours);
    assertThat(hours.nextOpening(Instant.parse("2027-03-28T00:00:00Z")))
        .isEqualTo(Instant.parse("2027-03-28T01:00:00Z"));
    assertThat(hours.openAt(Instant.parse("2027-03-28T00:59:00Z"))).isFalse();
  }

  @Test
  void anHourShownTwiceIsOpenTwice() {
    Cases cases = new Cases().hours(DayOfWeek.SUNDAY, "02:15", "02:30");
    OpeningHours hours = new OpeningHours(Cases.PARIS, cases.hours);
    assertThat(hours.nextOpening(Instant.parse("2026-10-25T00:00:00Z")))
        .isEqualTo(Instant.parse("2026-10-25T00:15:00Z"));
    assertThat(hours.nextOpening(Instant.parse("2026-10-25T00:30:00Z")))
        .isEqualTo(Instant.parse("2026-10-25T01:15:00Z"));
  }
}
