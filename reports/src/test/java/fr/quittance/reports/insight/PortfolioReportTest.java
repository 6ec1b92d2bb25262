package fr.quittance.reports.insight;

import static fr.quittance.reports.Samples.amount;
import static org.assertj.core.api.Assertions.assertThat;

import fr.quittance.reports.Approved;
import fr.quittance.reports.PdfText;
import fr.quittance.reports.Rendering;
import fr.quittance.reports.ReportCatalogue;
import fr.quittance.reports.ReportFormat;
import fr.quittance.reports.Samples;
import fr.quittance.reports.SheetRows;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.junit.jupiter.api.Test;

class PortfolioReportTest {

  private static final YearMonth JANUARY = YearMonth.of(2026, 1);

  @Test
  void showsRatesByMonthAndMandate() throws IOException {
    PortfolioReport data = report(rows(3));
    Approved.verify("portfolio_fr", pdf(data, Locale.FRENCH, "portfolio_fr").text());
    Approved.verify("portfolio_en", pdf(data, Locale.ENGLISH, "portfolio_en").text());
  }

  @Test
  void anEmptyPortfolioHasNoChartAndNoRate() throws IOException {
    PdfText text = pdf(report(List.of()), Locale.FRENCH, "portfolio_empty");
    assertThat(text.text()).contains("Néant", "0,00\u00a0€", "–");
    assertThat(text.pages()).isOne();
  }

  @Test
  void twoYearsOfMandatesRunOverSeveralPages() throws IOException {
    PdfText text = pdf(report(rows(24)), Locale.FRENCH, "portfolio_many");
    assertThat(text.pages()).isGreaterThan(2);
  }

  @Test
  void ratesAreRoundedHalfUpAndAbsentWithoutPlacement() {
    PortfolioRow row = new PortfolioRow(JANUARY, "M", "C", 1, amount("800"), amount("1"));
    assertThat(row.recoveryRate()).isEqualTo("0.1");
    assertThat(new PortfolioRow(JANUARY, "M", "C", 0, amount("0"), amount("-5")).recoveryRate())
        .isNull();
  }

  @Test
  void theSheetHoldsNumbers() throws IOException {
    SheetRows sheet =
        SheetRows.of(
            Rendering.file(
                ReportCatalogue.PORTFOLIO_REPORT,
                report(rows(2)),
                Locale.FRENCH,
                ReportFormat.XLSX,
                "portfolio"));
    List<Cell> total = sheet.startingWith("Total").get(0);
    assertThat(total.stream().skip(1).map(Cell::getType)).containsOnly(CellType.NUMBER);
    assertThat(total.get(1).asNumber()).isEqualByComparingTo("66");
    assertThat(total.get(2).asNumber()).isEqualByComparingTo("44000.00");
    assertThat(sheet.count("M-0001")).isEqualTo(2);
  }

  private static List<PortfolioRow> rows(int months) {
    return IntStream.range(0, months)
        .boxed()
        .flatMap(
            i ->
                List.of(
                    new PortfolioRow(
                        JANUARY.plusMonths(i),
                        "M-0002",
                        Samples.LONG_NAME,
                        20,
                        amount("9500.50").subtract(amount("0.50")),
                        amount("1234.56")),
                    new PortfolioRow(
                        JANUARY.plusMonths(i),
                        "M-0001",
                        "Menuiserie Côté Bois SARL",
                        13,
                        amount("12500.00"),
                        amount("5320.10").add(amount("100").multiply(amount(String.valueOf(i))))))
                    .stream())
        .toList();
  }

  private static PortfolioReport report(List<PortfolioRow> rows) {
    return new PortfolioReport(
        Samples.agency(),
        JANUARY,
        YearMonth.of(2026, 12),
        LocalDate.of(2026, 11, 22),
        Samples.EURO,
        rows);
  }

  private static PdfText pdf(PortfolioReport data, Locale locale, String name) throws IOException {
    return Rendering.pdf(ReportCatalogue.PORTFOLIO_REPORT, data, locale, name);
  }
}
