package fr.quittance.compliance.calc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** The first permitted instant is permitted, and no minute before it is. */
class NextPermittedPropertiesTest {

  private static final Instant START = Instant.parse("2026-10-20T00:00:00Z");
  private static final List<ZoneId> ZONES = List.of(Cases.PARIS, Cases.REUNION, Cases.NEW_YORK);

  @Property(tries = 100)
  void noMinuteBeforeTheFirstPermittedOneIsAllowed(
      @ForAll @IntRange(max = 2) int zone,
      @ForAll @IntRange(max = 60 * 24 * 40) int minutes,
      @ForAll @Size(max = 5) List<@IntRange(max = 60 * 24 * 40) Integer> counted,
      @ForAll @IntRange(max = 40) int holiday,
      @ForAll @IntRange(max = 40) int holdFrom,
      @ForAll @IntRange(max = 5) int holdDays) {
    GateCase gateCase = gateCase(zone, counted, holiday, holdFrom, holdDays);
    Instant at = START.plus(Duration.ofMinutes(minutes));
    Judgement judgement = GateRules.judge(gateCase, at);
    if (judgement.allowed()) {
      assertThat(judgement.nextPermitted()).isNull();
      return;
    }
    Instant next = judgement.nextPermitted();
    assertThat(next).isAfter(at);
    assertThat(GateRules.judge(gateCase, next).allowed()).isTrue();
    for (Instant minute = at; minute.isBefore(next); minute = minute.plusSeconds(1800)) {
      assertThat(GateRules.judge(gateCase, minute).allowed()).as("%s", minute).isFalse();
    }
    assertThat(GateRules.judge(gateCase, next.minusSeconds(60)).allowed()).isFalse();
  }

  private static GateCase gateCase(
      int zone, List<Integer> counted, int holiday, int holdFrom, int holdDays) {
    Cases cases = new Cases().in(ZONES.get(zone));
    counted.forEach(m -> cases.counted(START.plus(Duration.ofMinutes(m)).toString()));
    LocalDate first = LocalDate.of(2026, 10, 20);
    cases.holidays.put(first.plusDays(holiday), "Fête");
    LocalDate from = first.plusDays(holdFrom);
    cases.hold(from.toString(), from.plusDays(holdDays).toString());
    return cases.build();
  }
}
