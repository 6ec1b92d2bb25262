package fr.quittance.law.calc;

import static org.assertj.core.api.Assertions.assertThat;

import fr.quittance.law.LawCode;
import fr.quittance.law.LawGap;
import fr.quittance.law.LawGap.Kind;
import fr.quittance.law.LawSeries;
import fr.quittance.law.LawSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComingPeriodsTest {

  private static final LocalDate JULY = LocalDate.of(2026, 7, 1);
  private static final LocalDate DECEMBER = LocalDate.of(2026, 12, 31);
  private static final LocalDate NEXT = LocalDate.of(2027, 1, 1);
  private static final LawSeries VAT = new LawSeries(LawCode.VAT, "STANDARD");

  @ParameterizedTest
  @CsvSource({
    "2026-07-01, 0",
    "2026-11-30, 0",
    "2026-12-01, 3",
    "2026-12-31, 3",
  })
  void theNextHalfYearIsAskedForWithinTheMonthBeforeIt(LocalDate today, int missing) {
    assertThat(gaps(loaded(), today))
        .hasSize(missing)
        .allSatisfy(gap -> assertThat(gap.kind()).isEqualTo(Kind.MISSING_NEXT))
        .allSatisfy(gap -> assertThat(gap.from()).isEqualTo(NEXT))
        .allSatisfy(gap -> assertThat(gap.to()).isEqualTo("2027-06-30"));
  }

  @Test
  void aHalfYearThatHasBegunWithoutValuesComesFirst() {
    assertThat(gaps(loaded(), NEXT))
        .extracting(LawGap::kind)
        .containsExactly(Kind.MISSING_NOW, Kind.MISSING_NOW, Kind.MISSING_NOW);
  }

  @Test
  void onlyWhatIsMissingIsNamed() {
    List<LawSpan> spans = loaded();
    LawSeries other = new LawSeries(LawCode.LEGAL_INTEREST, "OTHER");
    spans.add(new LawSpan(other, NEXT, LocalDate.of(2027, 6, 30)));

    assertThat(gaps(spans, DECEMBER)).extracting(LawGap::series).doesNotContain(other).hasSize(2);
  }

  @Test
  void aValueThatStopsBeforeItsHalfYearEndsLeavesIt() {
    List<LawSpan> spans = loaded();
    spans.removeIf(span -> span.series().code() == LawCode.ECB_HALF_YEAR);
    spans.add(
        new LawSpan(new LawSeries(LawCode.ECB_HALF_YEAR, ""), JULY, LocalDate.of(2026, 9, 30)));

    assertThat(gaps(spans, JULY))
        .extracting(LawGap::kind, gap -> gap.series().code())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(Kind.MISSING_NOW, LawCode.ECB_HALF_YEAR));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-09-14, false",
    "2026-09-15, true",
    "2026-10-16, true",
    "2026-11-16, true",
    "2026-11-17, false"
  })
  void anEndWithoutSuccessorIsToldAroundItsDay(LocalDate today, boolean told) {
    List<LawSpan> spans = loaded();
    spans.add(new LawSpan(VAT, LocalDate.of(2014, 1, 1), LocalDate.of(2026, 10, 16)));

    assertThat(gaps(spans, today).contains(endOfVat())).isEqualTo(told);
  }

  @Test
  void anEndThatSomethingFollowsIsNone() {
    List<LawSpan> spans = loaded();
    spans.add(new LawSpan(VAT, LocalDate.of(2014, 1, 1), LocalDate.of(2026, 10, 16)));
    spans.add(new LawSpan(VAT, LocalDate.of(2026, 10, 17), null));

    assertThat(gaps(spans, LocalDate.of(2026, 10, 16))).isEmpty();
  }

  private static LawGap endOfVat() {
    return new LawGap(VAT, Kind.ENDING, LocalDate.of(2026, 10, 17), null);
  }

  private static List<LawGap> gaps(List<LawSpan> spans, LocalDate today) {
    return new ComingPeriods(spans, today).gaps();
  }

  private static List<LawSpan> loaded() {
    List<LawSpan> spans = new ArrayList<>();
    LawSeries.HALF_YEARLY.forEach(series -> spans.add(new LawSpan(series, JULY, DECEMBER)));
    return spans;
  }
}
