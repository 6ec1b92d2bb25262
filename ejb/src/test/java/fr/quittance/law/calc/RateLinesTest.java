package fr.quittance.law.calc;

import static org.assertj.core.api.Assertions.assertThat;

import fr.quittance.kernel.Money;
import fr.quittance.kernel.Period;
import fr.quittance.kernel.Rate;
import fr.quittance.law.HalfYear;
import fr.quittance.law.LawCode;
import fr.quittance.law.LawSeries;
import fr.quittance.law.RateLine;
import fr.quittance.law.RateLine.Kind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class RateLinesTest {

  private static final Money CLAIM = Money.eur("10000");
  private static final RateTerms TERMS =
      new RateTerms(new BigDecimal("3"), new BigDecimal("10"), new BigDecimal("8"));

  /** The worked figures of the research: 182 days at 5.07 %, 91 at 12.15 %, 107 at 12.40 %. */
  @Test
  void interestCountsBothDaysOverAYearOf365() {
    assertThat(interest("5.07", "2024-01-01", "2024-06-30")).isEqualTo(Money.eur("252.81"));
    assertThat(interest("12.15", "2026-04-01", "2026-06-30")).isEqualTo(Money.eur("302.92"));
    assertThat(interest("12.40", "2026-07-01", "2026-10-15")).isEqualTo(Money.eur("363.51"));
  }

  @Test
  void theLegalRateOfOtherCasesCarriesTheFloor() {
    List<RateLine> lines = lines(LawCode.LEGAL_INTEREST, "OTHER", "2.62", "2.75");

    assertThat(lines).extracting(RateLine::kind).containsExactly(Kind.LEGAL, Kind.FLOOR);
    assertThat(lines.get(1).before().percent()).isEqualByComparingTo("7.86");
    assertThat(lines.get(1).after().percent()).isEqualByComparingTo("8.25");
  }

  @Test
  void theRateOfIndividualsHasNoFloor() {
    assertThat(lines(LawCode.LEGAL_INTEREST, "INDIVIDUAL", "6.67", "6.84"))
        .extracting(RateLine::kind)
        .containsExactly(Kind.LEGAL);
  }

  @Test
  void theEcbRateCarriesTheTwoPenaltyRatesAndIsBorneByNobodyItself() {
    List<RateLine> lines = lines(LawCode.ECB_HALF_YEAR, "", "2.40", "2.65");

    assertThat(lines)
        .extracting(
            line -> line.kind() + " " + line.before().percent() + " " + line.after().percent())
        .containsExactly("BUSINESS_PENALTY 12.40 12.65", "PUBLIC_PENALTY 10.40 10.65");
    assertThat(lines.get(0).bearsAfter()).isEqualTo(Money.eur("627.30"));
  }

  @Test
  void withoutAValueBeforeThereIsNothingToCompareWith() {
    RateLine line = lines(LawCode.LEGAL_INTEREST, "INDIVIDUAL", null, "6.84").get(0);

    assertThat(line.before()).isNull();
    assertThat(line.bearsBefore()).isNull();
  }

  @Test
  void termsThatTheTablesLackAreLeftOut() {
    RateTerms none = new RateTerms(null, null, null);

    assertThat(
            new RateLines(CLAIM, half(), null, BigDecimal.ONE)
                .of(new LawSeries(LawCode.ECB_HALF_YEAR, ""), none))
        .isEmpty();
  }

  @Test
  void whatIsNoHalfYearlyRateBearsNothing() {
    assertThat(lines(LawCode.VAT, "STANDARD", "20", "21")).isEmpty();
  }

  @Property
  void twoPartsOfAPeriodBearWhatItBearsButForTheRoundingOfEach(
      @ForAll @LongRange(min = 1, max = 100_000_000) long cents,
      @ForAll @IntRange(min = 0, max = 5_000) int basisPoints,
      @ForAll @IntRange(min = 1, max = 182) int days) {
    Money sum = Money.of(BigDecimal.valueOf(cents, 2), Money.EUR);
    Rate rate = Rate.percent(BigDecimal.valueOf(basisPoints, 2));
    LocalDate from = LocalDate.of(2026, 1, 1);
    Money whole = SampleInterest.of(sum, rate, new Period(from, from.plusDays(days)));
    Money first = SampleInterest.of(sum, rate, new Period(from, from.plusDays(days - 1L)));
    Money last = SampleInterest.of(sum, rate, new Period(from.plusDays(days), from.plusDays(days)));

    assertThat(whole.minus(first.plus(last)).amount().abs())
        .isLessThanOrEqualTo(new BigDecimal("0.01"));
    assertThat(whole).isGreaterThanOrEqualTo(first);
  }

  private static Money interest(String rate, String from, String to) {
    return SampleInterest.of(
        CLAIM, Rate.percent(rate), new Period(LocalDate.parse(from), LocalDate.parse(to)));
  }

  private static List<RateLine> lines(LawCode code, String category, String before, String after) {
    return new RateLines(
            CLAIM, half(), before == null ? null : new BigDecimal(before), new BigDecimal(after))
        .of(new LawSeries(code, category), TERMS);
  }

  private static Period half() {
    return HalfYear.of(LocalDate.of(2027, 3, 3)).period();
  }
}
