package fr.quittance.web.insight;

import fr.quittance.insight.PortfolioFigure;
import fr.quittance.insight.PortfolioFilter;
import fr.quittance.insight.PortfolioReportQueries;
import fr.quittance.insight.ReportFile;
import fr.quittance.kernel.Money;
import fr.quittance.kernel.PageRequest;
import fr.quittance.kernel.Paris;
import fr.quittance.kernel.Rate;
import fr.quittance.mandate.MandateQueries;
import fr.quittance.mandate.MandateRow;
import fr.quittance.reports.ReportFormat;
import fr.quittance.web.component.PlacedBesideCollected;
import fr.quittance.web.component.StreamedFile;
import fr.quittance.web.shell.Language;
import fr.quittance.web.shell.Messages;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.primefaces.model.StreamedContent;

/** The portfolio report: placed, collected and recovery rate by month and mandate. */
@Named
@ViewScoped
public class PortfolioReportView implements Serializable {

  private static final int MONTHS_OFFERED = 60;
  private static final int MONTHS_SHOWN = 12;

  @Inject private PortfolioReportQueries reports;
  @Inject private MandateQueries mandateQueries;
  @Inject private Clock clock;
  @Inject private Language language;
  @Inject private Messages messages;

  private String from;
  private String to;
  private String mandate;
  private String currency;
  private LocalDate asOf;
  private transient List<PortfolioFigure> figures;

  @PostConstruct
  void start() {
    asOf = Paris.today(clock);
    YearMonth now = YearMonth.from(asOf);
    to = now.toString();
    from = now.minusMonths(MONTHS_SHOWN - 1L).toString();
    currency = reports.currencies().get(0);
  }

  /** Reads the figures of what was chosen. */
  public void show() {
    figures = reports.figures(filter());
  }

  public List<PortfolioFigure> getFigures() {
    if (figures == null) {
      show();
    }
    return figures;
  }

  public Money getPlaced() {
    return total(PortfolioFigure::placed);
  }

  public Money getCollected() {
    return total(PortfolioFigure::collected);
  }

  public Rate getRecovery() {
    return PortfolioFigure.recovery(getCollected(), getPlaced());
  }

  /** Placed beside collected for each month of the period, whether or not it has claims. */
  public String getChart() {
    PlacedBesideCollected bars = new PlacedBesideCollected(language.getLocale());
    YearMonth last = YearMonth.parse(to);
    for (YearMonth month = YearMonth.parse(from);
        !month.isAfter(last);
        month = month.plusMonths(1)) {
      YearMonth shown = month;
      List<PortfolioFigure> rows =
          getFigures().stream().filter(row -> row.month().equals(shown)).toList();
      bars.add(month, sum(rows, PortfolioFigure::placed), sum(rows, PortfolioFigure::collected));
    }
    return bars.json(messages.get("insight.placed"), messages.get("insight.collected"));
  }

  public StreamedContent getPdf() {
    return file(ReportFormat.PDF);
  }

  public StreamedContent getXlsx() {
    return file(ReportFormat.XLSX);
  }

  private StreamedContent file(ReportFormat format) {
    ReportFile file = reports.document(filter(), language.getLocale(), format);
    return StreamedFile.of(file.name(), file.mediaType(), file.content());
  }

  private PortfolioFilter filter() {
    return new PortfolioFilter(YearMonth.parse(from), YearMonth.parse(to), mandate, asOf, currency);
  }

  private Money total(Function<PortfolioFigure, Money> part) {
    return sum(getFigures(), part);
  }

  private Money sum(List<PortfolioFigure> rows, Function<PortfolioFigure, Money> part) {
    return rows.stream().map(part).reduce(Money.zero(currency), Money::plus);
  }

  /** The last five years of months, newest first. */
  public List<YearMonth> getMonths() {
    return Stream.iterate(YearMonth.from(Paris.today(clock)), month -> month.minusMonths(1))
        .limit(MONTHS_OFFERED)
        .toList();
  }

  /** The mandates to choose from, the first five hundred by reference. */
  public List<MandateRow> getMandates() {
    return mandateQueries
        .list(new PageRequest(0, PageRequest.LARGEST, "ref", false, Map.of()))
        .items();
  }

  public List<String> getCurrencies() {
    return reports.currencies();
  }

  public String getFrom() {
    return from;
  }

  public void setFrom(String from) {
    this.from = from;
  }

  public String getTo() {
    return to;
  }

  public void setTo(String to) {
    this.to = to;
  }

  public String getMandate() {
    return mandate;
  }

  public void setMandate(String mandate) {
    this.mandate = mandate;
  }

  public String getCurrency() {
    return currency;
  }

  public void setCurrency(String currency) {
    this.currency = currency;
  }

  public LocalDate getAsOf() {
    return asOf;
  }

  public void setAsOf(LocalDate asOf) {
    this.asOf = asOf;
  }
}
