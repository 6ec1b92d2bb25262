package fr.quittance.web.law;

import fr.quittance.kernel.Paris;
import fr.quittance.kernel.Problem;
import fr.quittance.law.LawCode;
import fr.quittance.law.LawParameterRow;
import fr.quittance.law.LawProposalQueries;
import fr.quittance.law.LawSeries;
import fr.quittance.law.LawVersionRow;
import fr.quittance.web.component.LineOverTime;
import fr.quittance.web.shell.Language;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;

/** One value of the law through time: every row that it ever had, and its line. */
@Named
@ViewScoped
public class SeriesView implements Serializable {

  @Inject private transient LawProposalQueries queries;
  @Inject private transient Clock clock;
  @Inject private transient Language language;
  @Inject private transient LawWords words;

  private String code;
  private String category = "";
  private transient List<LawVersionRow> versions;

  /**
   * @throws Problem 404 where the tables have no such series
   */
  public void load() {
    if (getVersions().isEmpty()) {
      throw Problem.notFound("Law parameter", code);
    }
  }

  public LawSeries getSeries() {
    return Arrays.stream(LawCode.values())
        .filter(known -> known.name().equals(code))
        .map(known -> new LawSeries(known, category == null ? "" : category))
        .findFirst()
        .orElseThrow(() -> Problem.notFound("Law parameter", code));
  }

  public List<LawVersionRow> getVersions() {
    if (versions == null) {
      versions = queries.history(getSeries());
    }
    return versions;
  }

  /** One value alone is no line. */
  public boolean isCharted() {
    return standing().size() > 1 && standing().get(0).number() != null;
  }

  /** The value of each month's first day. */
  public String getChart() {
    List<LawParameterRow> rows = standing();
    LawParameterRow latest = rows.get(0);
    LocalDate today = Paris.today(clock);
    LocalDate end = latest.validTo() == null ? today : latest.validTo();
    YearMonth last = YearMonth.from(end.isBefore(latest.validFrom()) ? latest.validFrom() : end);
    LineOverTime steps = LineOverTime.stepsByMonth(language.getLocale());
    for (YearMonth month = YearMonth.from(rows.get(rows.size() - 1).validFrom());
        !month.isAfter(last);
        month = month.plusMonths(1)) {
      steps.add(month, valueOn(rows, month.atDay(1)));
    }
    return steps.json(words.series(getSeries()));
  }

  private static BigDecimal valueOn(List<LawParameterRow> newestFirst, LocalDate day) {
    return newestFirst.stream()
        .filter(row -> !row.validFrom().isAfter(day))
        .filter(row -> row.validTo() == null || !row.validTo().isBefore(day))
        .map(LawParameterRow::number)
        .findFirst()
        .orElse(null);
  }

  /** The rows that count, the latest start first. */
  private List<LawParameterRow> standing() {
    return getVersions().stream()
        .filter(version -> !version.replaced())
        .map(LawVersionRow::value)
        .toList();
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getCategory() {
    return category;
  }

  public void setCategory(String category) {
    this.category = category;
  }
}
