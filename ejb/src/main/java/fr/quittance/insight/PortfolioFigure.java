package fr.quittance.insight;

import fr.quittance.kernel.Money;
import fr.quittance.kernel.Rate;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;

/**
 * What one mandate placed in a month and what came of it.
 *
 * @param month month of placement
 * @param files files that got claims of that month
 * @param placed principal of those claims as they were placed
 * @param collected received on them, by us or by the creditor, since they were placed
 */
public record PortfolioFigure(
    YearMonth month,
    String mandateRef,
    String creditorName,
    int files,
    Money placed,
    Money collected) {

  private static final int DECIMALS = 1;

  /** Collected in percent of placed, one decimal, half up; null where nothing was placed. */
  public Rate recovery() {
    return recovery(collected, placed);
  }

  /** The recovery rate of any two sums. */
  public static Rate recovery(Money collected, Money placed) {
    return placed.isZero()
        ? null
        : Rate.percent(
            collected
                .amount()
                .multiply(BigDecimal.valueOf(100))
                .divide(placed.amount(), DECIMALS, RoundingMode.HALF_UP));
  }
}
