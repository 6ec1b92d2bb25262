package fr.quittance.insight;

import fr.quittance.kernel.InputCheck;
import fr.quittance.kernel.Money;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * Which part of the portfolio a report is about.
 *
 * @param from first month of placement
 * @param to last month of placement, at most ten years after the first
 * @param mandateRef one mandate, or null for all
 * @param asOf last day whose collections count
 * @param currency ISO 4217 code; files that count in another are left out; null for euros
 */
public record PortfolioFilter(
    YearMonth from, YearMonth to, String mandateRef, LocalDate asOf, String currency) {

  private static final int MOST_MONTHS = 120;

  public PortfolioFilter {
    new InputCheck()
        .require("from", from)
        .require("to", to)
        .require("asOf", asOf)
        .reject(
            from != null && to != null && to.isBefore(from),
            "to",
            "period",
            "The last month comes before the first one.")
        .reject(
            from != null && to != null && ChronoUnit.MONTHS.between(from, to) >= MOST_MONTHS,
            "to",
            "period-too-long",
            "A report covers at most " + MOST_MONTHS + " months.")
        .done();
    mandateRef = mandateRef == null || mandateRef.isBlank() ? null : mandateRef.strip();
    currency = currency == null || currency.isBlank() ? Money.EUR : currency.strip();
  }
}
