package fr.quittance.insight;

import fr.quittance.insight.store.PortfolioStore;
import fr.quittance.kernel.RowScoped;
import fr.quittance.mandate.AgencyLetterhead;
import fr.quittance.reports.ReportCatalogue;
import fr.quittance.reports.ReportEngine;
import fr.quittance.reports.ReportFormat;
import fr.quittance.reports.insight.PortfolioReport;
import fr.quittance.reports.insight.PortfolioRow;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** The manager's portfolio report: placed, collected and recovery rate by month and mandate. */
@Stateless
@RowScoped
public class PortfolioReportQueries {

  private static final ReportEngine ENGINE = new ReportEngine();

  @Inject private PortfolioStore portfolio;
  @Inject private AgencyLetterhead letterhead;

  /**
   * One row a month of placement and mandate, in that order.
   *
   * <p>Money received on a file counts for its claims by due date, each up to what was to be
   * collected on it when it came, the last one taking what is left: so a file placed in two months
   * has its money in both, once. What the creditor had received before it placed a claim is neither
   * collected nor deducted from placed. A reversal is deducted from its own day on, as on the
   * remittance statements.
   */
  @RequiresPermissions("report:read")
  public List<PortfolioFigure> figures(PortfolioFilter filter) {
    return portfolio.figures(filter);
  }

  /** Currencies in which files count, the commonest first; euros alone where there is no file. */
  @RequiresPermissions("report:read")
  public List<String> currencies() {
    return portfolio.currencies();
  }

  /** The report as PDF with its chart, or as a workbook. */
  @RequiresPermissions("report:read")
  public ReportFile document(PortfolioFilter filter, Locale locale, ReportFormat format) {
    PortfolioReport report =
        new PortfolioReport(
            letterhead.on(filter.asOf(), locale.getLanguage()),
            filter.from(),
            filter.to(),
            filter.asOf(),
            filter.currency(),
            portfolio.figures(filter).stream().map(PortfolioReportQueries::row).toList());
    return new ReportFile(
        "portfolio-%s-%s.%s".formatted(filter.from(), filter.to(), format.extension()),
        format.mediaType(),
        ENGINE.render(ReportCatalogue.PORTFOLIO_REPORT, report, locale, format));
  }

  private static PortfolioRow row(PortfolioFigure figure) {
    return new PortfolioRow(
        figure.month(),
        figure.mandateRef(),
        figure.creditorName(),
        figure.files(),
        figure.placed().amount(),
        figure.collected().amount());
  }
}
