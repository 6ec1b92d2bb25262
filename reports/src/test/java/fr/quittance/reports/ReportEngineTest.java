package fr.quittance.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.quittance.reports.insight.PortfolioReport;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReportEngineTest {

  private static final PortfolioReport DATA =
      new PortfolioReport(
          Samples.agency(),
          YearMonth.of(2026, 1),
          YearMonth.of(2026, 1),
          LocalDate.of(2026, 1, 31),
          Samples.EURO,
          List.of());

  private final ReportEngine engine = new ReportEngine();

  @Test
  void everyReportHasATitleAndATemplateForEachFormat() {
    CompiledTemplates templates = new CompiledTemplates();
    assertThat(ReportCatalogue.all())
        .allSatisfy(
            report -> {
              assertThat(report.formats()).contains(ReportFormat.PDF);
              report
                  .templates()
                  .values()
                  .forEach(name -> assertThat(templates.get(name)).isNotNull());
            });
  }

  @Test
  void aFormatWithoutTemplateIsRefused() {
    Report<PortfolioReport> pdfOnly =
        new Report<>(
            "insight/portfolioReport",
            PortfolioReport.class,
            Map.of(ReportFormat.PDF, "insight/portfolioReport"));
    assertThatThrownBy(() -> engine.render(pdfOnly, DATA, Locale.FRENCH, ReportFormat.XLSX))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("insight/portfolioReport cannot be rendered as XLSX");
  }

  @Test
  void rendersInAThreadThatSeesNoClassOfOurs() throws IOException {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
    try {
      byte[] pdf =
          engine.render(ReportCatalogue.PORTFOLIO_REPORT, DATA, Locale.ENGLISH, ReportFormat.PDF);
      assertThat(PdfText.of(pdf).title()).isEqualTo("Portfolio 2026-01 – 2026-01");
      assertThat(thread.getContextClassLoader()).isSameAs(ClassLoader.getPlatformClassLoader());
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  @Test
  void aTargetThatCannotBeWrittenIsSaid() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("no space left");
          }
        };
    assertThatThrownBy(
            () ->
                engine.render(
                    ReportCatalogue.PORTFOLIO_REPORT, DATA, Locale.FRENCH, ReportFormat.PDF, full))
        .isInstanceOf(ReportException.class)
        .hasMessage("insight/portfolioReport cannot be written");
  }
}
