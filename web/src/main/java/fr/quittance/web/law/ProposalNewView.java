package fr.quittance.web.law;

import fr.quittance.kernel.Paris;
import fr.quittance.law.HalfYear;
import fr.quittance.law.LawPreview;
import fr.quittance.law.LawProposalQueries;
import fr.quittance.law.LawProposalService;
import fr.quittance.law.LawSeries;
import fr.quittance.law.LawSeriesRow;
import fr.quittance.law.ProposeValue;
import fr.quittance.ledger.RateImpactQueries;
import fr.quittance.web.shell.Flash;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The form that proposes a value of the law, with what it would change while it is filled in. */
@Named
@ViewScoped
public class ProposalNewView implements Serializable {

  @Inject private transient LawProposalQueries queries;
  @Inject private transient LawProposalService service;
  @Inject private transient RateImpactQueries impact;
  @Inject private transient Clock clock;
  @Inject private transient Flash flash;

  private String code;
  private String category;
  private LocalDate start;
  private String series;
  private LocalDate from;
  private LocalDate to;
  private BigDecimal number;
  private String text;
  private String source;
  private LocalDate checkedOn;
  private String why;
  private transient List<LawSeriesRow> choices;
  private transient LawPreview preview;

  /** Fills in what the address names: a series, and the first day that lacks a value. */
  public void load() {
    checkedOn = Paris.today(clock);
    if (code != null) {
      series = code + " " + (category == null ? "" : category);
      from = start;
      follow();
    }
  }

  /** Nothing typed for one value passes to another. */
  public void choose() {
    to = null;
    number = null;
    text = null;
    follow();
  }

  /**
   * A half-yearly value ends with its half-year, whatever was typed; a text begins with the one
   * that it replaces.
   */
  public void follow() {
    LawSeriesRow row = getRow();
    if (row != null && row.series().halfYearly() && from != null) {
      to = HalfYear.of(from).to();
    }
    if (row != null && row.text() && (text == null || text.isBlank())) {
      text = queries.history(row.series()).get(0).value().text();
    }
    refresh();
  }

  /** Forgets the preview of what was typed before. */
  public void refresh() {
    preview = null;
  }

  public String send() {
    service.propose(value());
    return flash.say("law.proposal.sent", "/app/law/proposals.xhtml");
  }

  /** Nothing until there is a value to compare. */
  public LawPreview getPreview() {
    boolean valued = number != null || text != null && !text.isBlank();
    if (preview == null && getRow() != null && from != null && valued) {
      preview = queries.preview(value());
    }
    return preview;
  }

  public long getOpenFiles() {
    return impact.openFiles();
  }

  public ProposeValue value() {
    LawSeriesRow row = getRow();
    boolean words = row != null && row.text();
    return new ProposeValue(
        row == null ? null : row.series(),
        from,
        to,
        words ? null : number,
        words ? text : null,
        source,
        checkedOn,
        why);
  }

  /** What was chosen; null before that. */
  public LawSeriesRow getRow() {
    return getChoices().stream()
        .filter(row -> key(row.series()).equals(series))
        .findFirst()
        .orElse(null);
  }

  public List<LawSeriesRow> getChoices() {
    if (choices == null) {
      choices = queries.series();
    }
    return choices;
  }

  public String key(LawSeries one) {
    return one.code() + " " + one.category();
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

  public LocalDate getStart() {
    return start;
  }

  public void setStart(LocalDate start) {
    this.start = start;
  }

  public String getSeries() {
    return series;
  }

  public void setSeries(String series) {
    this.series = series;
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public LocalDate getTo() {
    return to;
  }

  public void setTo(LocalDate to) {
    this.to = to;
  }

  public BigDecimal getNumber() {
    return number;
  }

  public void setNumber(BigDecimal number) {
    this.number = number;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public String getSource() {
    return source;
  }

  public void setSource(String source) {
    this.source = source;
  }

  public LocalDate getCheckedOn() {
    return checkedOn;
  }

  public void setCheckedOn(LocalDate checkedOn) {
    this.checkedOn = checkedOn;
  }

  public String getWhy() {
    return why;
  }

  public void setWhy(String why) {
    this.why = why;
  }
}
