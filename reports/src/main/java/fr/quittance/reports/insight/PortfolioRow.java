package fr.quittance.reports.insight;

import fr.quittance.reports.DataCheck;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;

/**
 * What one mandate placed in a month and what has been collected of it.
 *
 * @param month month of placement
 * @param mandate mandate reference
 * @param creditor name of its creditor
 * @param files number of files placed
 * @param placed principal placed, in the report's currency
 * @param collected collected on those files up to the report's as-of date, reversals deducted
 */
public record PortfolioRow(
    YearMonth month,
    String mandate,
    String creditor,
    int files,
    BigDecimal placed,
    BigDecimal collected) {

  private static final int PERCENT_DECIMALS = 1;
  private static final BigDecimal HUNDRED = new BigDecimal("100");

  public PortfolioRow {
    DataCheck.present("month", month);
    DataCheck.text("mandate", mandate);
    DataCheck.text("creditor", creditor);
    placed = DataCheck.amount("placed", placed);
    collected = DataCheck.amount("collected", collected);
  }

  /** Recovery rate in per cent, one decimal half-up; null when nothing was placed. */
  public BigDecimal recoveryRate() {
    return rate(collected, placed);
  }

  static BigDecimal rate(BigDecimal collected, BigDecimal placed) {
    return placed.signum() == 0
        ? null
        : collected.multiply(HUNDRED).divide(placed, PERCENT_DECIMALS, RoundingMode.HALF_UP);
  }
}
