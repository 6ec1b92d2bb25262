package fr.quittance.reports.insight;

import fr.quittance.reports.Agency;
import fr.quittance.reports.DataCheck;
import fr.quittance.reports.ReportData;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * Placed, collected and recovery rate by month of placement and mandate.
 *
 * @param agency whose portfolio it is
 * @param from first month of placement
 * @param to last month of placement
 * @param asOf last day whose collections are counted
 * @param currency ISO 4217 code of all amounts
 * @param rows one for each month and mandate; printed by month, then mandate
 */
public record PortfolioReport(
    Agency agency,
    YearMonth from,
    YearMonth to,
    LocalDate asOf,
    String currency,
    List<PortfolioRow> rows)
    implements ReportData {

  public PortfolioReport {
    DataCheck.present("agency", agency);
    DataCheck.present("first month", from);
    DataCheck.present("last month", to);
    DataCheck.present("as-of date", asOf);
    DataCheck.currency(currency);
    rows =
        DataCheck.present("rows", rows).stream()
            .sorted(Comparator.comparing(PortfolioRow::month).thenComparing(PortfolioRow::mandate))
            .toList();
  }

  @Override
  public String documentReference() {
    return from + " – " + to;
  }

  @Override
  public List<PortfolioRow> sheetRows() {
    return rows;
  }

  /** Number of files placed. */
  public int files() {
    return rows.stream().mapToInt(PortfolioRow::files).sum();
  }

  /** Principal placed by all mandates. */
  public BigDecimal placed() {
    return rows.stream().map(PortfolioRow::placed).reduce(new BigDecimal("0.00"), BigDecimal::add);
  }

  /** Collected for all mandates. */
  public BigDecimal collected() {
    return rows.stream()
        .map(PortfolioRow::collected)
        .reduce(new BigDecimal("0.00"), BigDecimal::add);
  }

  /** Recovery rate of the whole in per cent, null when nothing was placed. */
  public BigDecimal recoveryRate() {
    return PortfolioRow.rate(collected(), placed());
  }

  /** Sums by month over all mandates, for the chart. */
  public List<MonthTotal> months() {
    TreeMap<YearMonth, MonthTotal> months = new TreeMap<>();
    rows.forEach(
        row ->
            months.merge(
                row.month(),
                new MonthTotal(row.month(), row.placed(), row.collected()),
                MonthTotal::plus));
    return List.copyOf(months.values());
  }

  /**
   * Sums of a month of placement.
   *
   * @param month month of placement
   * @param placed principal placed
   * @param collected collected on it
   */
  public record MonthTotal(YearMonth month, BigDecimal placed, BigDecimal collected) {

    MonthTotal plus(MonthTotal other) {
      return new MonthTotal(month, placed.add(other.placed), collected.add(other.collected));
    }
  }
}
