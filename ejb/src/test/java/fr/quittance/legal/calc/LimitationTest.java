package fr.quittance.legal.calc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.quittance.legal.LimitationStep;
import fr.quittance.legal.LimitationStep.Cause;
import fr.quittance.legal.TimeBar;
import fr.quittance.legal.calc.LimitationPeriods.Period;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The worked examples and traps of limitation, each to the day. */
class LimitationTest {

  private static final LimitationPeriods PERIODS =
      new LimitationPeriods(
          List.of(
              new Period("", 60, "C. civ. 2224"),
              new Period("CONSUMER/", 24, "C. conso. L218-2"),
              new Period("CONSUMER/RENT", 36, "Loi 89-462 art. 7-1"),
              new Period("/TELECOM", 12, "L34-2"),
              new Period("CONSUMER/CREDIT", 24, "C. conso. R312-35"),
              new Period("/TITLE", 120, "CPCE L111-4"),
              new Period("/LONG_STOP", 240, "C. civ. 2232")));

  @Test
  void aConsumerIsSuedWithinTwoYearsEvenIfTheLastDayIsNotWorked() {
    TimeBar bar = consumer("2024-11-30");
    assertThat(bar.lastDay()).isEqualTo("2026-11-30");
    assertThat(bar.barredFrom()).isEqualTo("2026-12-01");
    assertThat(bar.standing().article()).isEqualTo("C. conso. L218-2");
    assertThat(consumer("2024-02-29").lastDay()).isEqualTo("2026-02-28");
    assertThat(consumer("2024-08-15").lastDay()).as("Saturday and holiday").isEqualTo("2026-08-15");
  }

  @Test
  void aPartPaymentStartsTheTwoYearsAgain() {
    TimeBar bar = consumer("2024-11-30", payment("2026-05-10"));
    assertThat(bar.lastDay()).isEqualTo("2028-05-10");
    assertThat(bar.steps())
        .extracting(LimitationStep::cause, LimitationStep::on, LimitationStep::lastDay)
        .containsExactly(
            tuple(Cause.DUE, day("2024-11-30"), day("2026-11-30")),
            tuple(Cause.PAYMENT, day("2026-05-10"), day("2028-05-10")));
  }

  @Test
  void betweenProfessionalsTheyAreFive() {
    TimeBar bar = bar("SALE", "BUSINESS", "2021-12-15");
    assertThat(bar.lastDay()).isEqualTo("2026-12-15");
    assertThat(bar.standing().article()).isEqualTo("C. civ. 2224");
  }

  @Test
  void aJudgmentIsEnforcedForTenYearsFromTheDayItCanBe() {
    TimeBar bar = consumer("2015-03-01", judgment("2016-09-30", "2016-11-25"));
    assertThat(bar.lastDay()).isEqualTo("2026-11-25");
    assertThat(bar.standing().cause()).isEqualTo(Cause.TITLE);
    assertThat(bar.standing().article()).isEqualTo("CPCE L111-4");
  }

  @Test
  void trap5AFormalNoticeDoesNotMoveItAPartPaymentDoes() {
    LimitationEvent notice = LimitationEvent.formalNotice(day("2026-05-10"));
    assertThat(consumer("2024-11-30", notice)).isEqualTo(consumer("2024-11-30"));
    assertThat(consumer("2024-11-30", notice, payment("2026-05-10")).lastDay())
        .isEqualTo("2028-05-10");
  }

  @ParameterizedTest
  @CsvSource({
    "12, 2023-01-31, 2024-01-31",
    "13, 2023-01-31, 2024-02-29",
    "13, 2024-01-31, 2025-02-28",
    "3, 2026-01-31, 2026-04-30"
  })
  void aMonthWithoutTheNumberEndsOnItsLastDay(int months, LocalDate dueOn, LocalDate last) {
    LimitationPeriods periods = new LimitationPeriods(List.of(new Period("", months, "x")));
    assertThat(
            Limitation.of(new LimitedClaim("SALE", "BUSINESS", dueOn), List.of(), on -> periods)
                .orElseThrow()
                .lastDay())
        .isEqualTo(last);
  }

  @ParameterizedTest
  @CsvSource({
    "TELECOM, CONSUMER, 2026-01-31",
    "TELECOM, BUSINESS, 2026-01-31",
    "RENT, CONSUMER, 2028-01-31",
    "RENT, BUSINESS, 2030-01-31",
    "CREDIT, CONSUMER, 2027-01-31",
    "CREDIT, NON_PROFESSIONAL, 2030-01-31",
    "SALE, PUBLIC, 2030-01-31"
  })
  void theNatureSaysMoreThanTheKindOfDebtor(String nature, String debtor, LocalDate last) {
    assertThat(bar(nature, debtor, "2025-01-31").lastDay()).isEqualTo(last);
  }

  @Test
  void aPaymentDoesNotInterruptTheForclusionOfConsumerCreditAJudgmentDoes() {
    assertThat(bar("CREDIT", "CONSUMER", "2024-11-30", payment("2026-05-10")).lastDay())
        .isEqualTo("2026-11-30");
    assertThat(
            bar("CREDIT", "CONSUMER", "2024-11-30", judgment("2026-06-01", "2026-06-20")).lastDay())
        .isEqualTo("2036-06-20");
  }

  @Test
  void onceJudgedAPaymentStartsTheTenYearsAgainOfCreditToo() {
    assertThat(
            bar(
                    "CREDIT",
                    "CONSUMER",
                    "2024-11-30",
                    payment("2027-01-15"),
                    judgment("2026-06-01", "2026-06-20"))
                .lastDay())
        .isEqualTo("2037-01-15");
  }

  @Test
  void aJudgmentWhoseEnforceableDayNobodyToldStartsTheOldPeriodAgain() {
    TimeBar bar = consumer("2024-11-30", judgment("2026-06-01", null));
    assertThat(bar.lastDay()).isEqualTo("2028-06-01");
    assertThat(bar.standing().cause()).isEqualTo(Cause.JUDGMENT);
  }

  @Test
  void whatIsPaidBeforeItRunsOrAfterItIsOverInterruptsNothing() {
    assertThat(consumer("2024-11-30", payment("2024-11-29")).lastDay()).isEqualTo("2026-11-30");
    assertThat(consumer("2024-11-30", payment("2026-11-30")).lastDay()).isEqualTo("2028-11-30");
    assertThat(consumer("2024-11-30", payment("2026-12-01")).lastDay()).isEqualTo("2026-11-30");
  }

  @Test
  void eventsCountInTheOrderOfTheirDays() {
    assertThat(consumer("2020-01-10", payment("2023-01-05"), payment("2021-12-20")).lastDay())
        .isEqualTo("2025-01-05");
  }

  @Test
  void interruptionsCarryItTwentyYearsAtMostUnlessACourtDecided() {
    LimitationEvent[] payments = {
      payment("2008-01-01"),
      payment("2012-06-01"),
      payment("2017-01-01"),
      payment("2021-01-01"),
      payment("2023-01-01")
    };
    TimeBar bar = bar("SALE", "BUSINESS", "2004-01-15", payments);
    assertThat(bar.lastDay()).isEqualTo("2024-01-15");
    assertThat(bar.standing().cause()).isEqualTo(Cause.LONG_STOP);
    LimitationEvent[] judged = {payments[0], payments[1], judgment("2016-01-01", "2016-02-01")};
    assertThat(bar("SALE", "BUSINESS", "2004-01-15", judged).lastDay()).isEqualTo("2026-02-01");
  }

  @Test
  void theEventThatStartsAPeriodPicksTheVersionOfTheLaw() {
    LimitationPeriods before = new LimitationPeriods(List.of());
    LocalDate begins = day("2008-06-19");
    assertThat(
            Limitation.of(
                new LimitedClaim("SALE", "BUSINESS", begins.minusDays(1)),
                List.of(),
                on -> on.isBefore(begins) ? before : PERIODS))
        .isEmpty();
  }

  private static TimeBar consumer(String dueOn, LimitationEvent... events) {
    return bar("SALE", "CONSUMER", dueOn, events);
  }

  private static TimeBar bar(
      String nature, String debtor, String dueOn, LimitationEvent... events) {
    return Limitation.of(
            new LimitedClaim(nature, debtor, day(dueOn)), List.of(events), on -> PERIODS)
        .orElseThrow();
  }

  private static LimitationEvent payment(String on) {
    return LimitationEvent.payment(day(on));
  }

  private static LimitationEvent judgment(String on, String enforceableOn) {
    return LimitationEvent.judgment(day(on), enforceableOn == null ? null : day(enforceableOn));
  }

  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }
}
