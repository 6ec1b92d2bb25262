package fr.quittance.law.calc;

import fr.quittance.kernel.Money;
import fr.quittance.kernel.Period;
import fr.quittance.kernel.Rate;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.temporal.ChronoUnit;

/** Simple interest of one sum over one period, to show what a rate weighs. */
public final class SampleInterest {

  /** The usual reading of a yearly rate: every year has 365 days (act/365). */
  private static final BigDecimal DAYS_OF_A_YEAR = BigDecimal.valueOf(365);

  private SampleInterest() {}

  /** What the sum bears from the first to the last day, both counted. */
  public static Money of(Money sum, Rate rate, Period period) {
    long days = ChronoUnit.DAYS.between(period.from(), period.to()) + 1;
    BigDecimal interest =
        sum.amount()
            .multiply(rate.fraction())
            .multiply(BigDecimal.valueOf(days))
            .divide(DAYS_OF_A_YEAR, MathContext.DECIMAL128);
    return Money.of(interest, sum.currency());
  }
}
