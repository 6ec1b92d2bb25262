package fr.quittance.law.calc;

import fr.quittance.law.HalfYear;
import fr.quittance.law.LawGap;
import fr.quittance.law.LawGap.Kind;
import fr.quittance.law.LawSeries;
import fr.quittance.law.LawSpan;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which values of the law are missing for this half-year and the next, and which end without a
 * successor.
 *
 * @param spans when each row of the law tables counts
 */
public record ComingPeriods(List<LawSpan> spans, LocalDate today) {

  /**
   * How long before a day its values are asked for. The order that fixes the legal rate appears in
   * the last weeks before its half-year (15 December 2025, 26 June 2026): a month before is when
   * looking for it begins to make sense.
   */
  static final int WATCHED_DAYS = 31;

  public List<LawGap> gaps() {
    HalfYear running = HalfYear.of(today);
    return Stream.of(
            missing(running, Kind.MISSING_NOW),
            begun(running.next().from())
                ? missing(running.next(), Kind.MISSING_NEXT)
                : Stream.<LawGap>empty(),
            ending())
        .flatMap(gaps -> gaps)
        .toList();
  }

  private Stream<LawGap> missing(HalfYear half, Kind kind) {
    return LawSeries.HALF_YEARLY.stream()
        .filter(series -> !covered(series, half.from()) || !covered(series, half.to()))
        .map(series -> new LawGap(series, kind, half.from(), half.to()));
  }

  /** An end that has just passed is still told: it presses more, not less. */
  private Stream<LawGap> ending() {
    return spans.stream()
        .filter(span -> span.to() != null && !span.series().halfYearly())
        .filter(span -> !span.to().isBefore(today.minusDays(WATCHED_DAYS)))
        .filter(span -> begun(span.to()))
        .map(span -> new LawGap(span.series(), Kind.ENDING, span.to().plusDays(1), null))
        .filter(gap -> !covered(gap.series(), gap.from()))
        .distinct();
  }

  /** Whether the day is near enough to be spoken of. */
  private boolean begun(LocalDate day) {
    return !today.isBefore(day.minusDays(WATCHED_DAYS));
  }

  private boolean covered(LawSeries series, LocalDate day) {
    return spans.stream().anyMatch(span -> span.series().equals(series) && span.covers(day));
  }
}
