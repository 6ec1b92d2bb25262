package fr.quittance.law.calc;

import fr.quittance.kernel.Money;
import fr.quittance.kernel.Period;
import fr.quittance.kernel.Rate;
import fr.quittance.law.LawSeries;
import fr.quittance.law.RateLine;
import fr.quittance.law.RateLine.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** The rates that follow from a half-yearly value, before and after a change of it. */
public final class RateLines {

  /** The category of every creditor but private individuals; the only one that has a floor. */
  private static final String OTHER = "OTHER";

  private final Money claim;
  private final Period period;
  private final BigDecimal before;
  private final BigDecimal after;
  private final List<RateLine> lines = new ArrayList<>();

  /**
   * @param claim what the sample claim amounts to
   * @param before null where no value was ever loaded
   */
  public RateLines(Money claim, Period period, BigDecimal before, BigDecimal after) {
    this.claim = claim;
    this.period = period;
    this.before = before;
    this.after = after;
  }

  /** Nothing where the series is no half-yearly rate. */
  public List<RateLine> of(LawSeries series, RateTerms terms) {
    switch (series.code()) {
      case LEGAL_INTEREST -> legal(series, terms);
      case ECB_HALF_YEAR -> penalties(terms);
      default -> {
        return List.of();
      }
    }
    return List.copyOf(lines);
  }

  private void legal(LawSeries series, RateTerms terms) {
    line(Kind.LEGAL, rate -> rate);
    if (series.category().equals(OTHER) && terms.floorFactor() != null) {
      line(Kind.FLOOR, terms.floorFactor()::multiply);
    }
  }

  private void penalties(RateTerms terms) {
    if (terms.businessPoints() != null) {
      line(Kind.BUSINESS_PENALTY, terms.businessPoints()::add);
    }
    if (terms.publicPoints() != null) {
      line(Kind.PUBLIC_PENALTY, terms.publicPoints()::add);
    }
  }

  private void line(Kind kind, UnaryOperator<BigDecimal> derive) {
    Rate old = before == null ? null : Rate.percent(derive.apply(before));
    Rate fresh = Rate.percent(derive.apply(after));
    lines.add(new RateLine(kind, old, fresh, bears(old), bears(fresh)));
  }

  private Money bears(Rate rate) {
    return rate == null ? null : SampleInterest.of(claim, rate, period);
  }
}
