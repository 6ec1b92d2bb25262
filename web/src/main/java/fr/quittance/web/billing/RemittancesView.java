package fr.quittance.web.billing;

import fr.quittance.billing.IssueStatement;
import fr.quittance.billing.RemittanceStatementQueries;
import fr.quittance.billing.RemittanceStatementService;
import fr.quittance.billing.StatementRow;
import fr.quittance.billing.StatementSheet;
import fr.quittance.kernel.Page;
import fr.quittance.kernel.PageRequest;
import fr.quittance.kernel.Paris;
import fr.quittance.kernel.id.StatementId;
import fr.quittance.mandate.MandateQueries;
import fr.quittance.mandate.MandateRow;
import fr.quittance.web.component.LazyRows;
import fr.quittance.web.shell.Flash;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The list of statements, and the dialog that issues one. */
@Named
@ViewScoped
public class RemittancesView implements Serializable {

  @Inject private transient RemittanceStatementQueries statements;
  @Inject private transient RemittanceStatementService service;
  @Inject private transient MandateQueries mandates;
  @Inject private transient Clock clock;
  @Inject private transient Flash flash;

  private final LazyRows<StatementRow> rows = LazyRows.of(this::page, row -> row.id().toString());
  private transient StatementSheet preview;
  private String text;
  private String mandate;
  private LocalDate from;
  private LocalDate to;

  /** Proposes the month that has just ended. */
  public void load() {
    LocalDate lastMonth = Paris.today(clock).minusMonths(1);
    from = lastMonth.withDayOfMonth(1);
    to = lastMonth.withDayOfMonth(lastMonth.lengthOfMonth());
  }

  private Page<StatementRow> page(PageRequest request) {
    Map<String, String> filters = new LinkedHashMap<>(request.filters());
    if (text != null) {
      filters.put("text", text);
    }
    return statements.list(request.withFilters(filters));
  }

  public void refilter() {
    LazyRows.backToFirstPage("list:statements");
  }

  /** References of mandates that hold what was typed. */
  public List<String> completeMandate(String typed) {
    PageRequest request = PageRequest.of(0, 20).withFilters(Map.of("ref", typed));
    return mandates.list(request).items().stream().map(MandateRow::ref).toList();
  }

  /** Shows what would be issued; keeps nothing. */
  public void look() {
    preview = service.preview(command());
  }

  public String issue() {
    StatementId id = service.issue(command());
    return flash.say("billing.issue.done", "/app/billing/statement.xhtml?id=" + id);
  }

  private IssueStatement command() {
    return new IssueStatement(mandate, from, to);
  }

  public LazyRows<StatementRow> getRows() {
    return rows;
  }

  public StatementSheet getPreview() {
    return preview;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public String getMandate() {
    return mandate;
  }

  public void setMandate(String mandate) {
    this.mandate = mandate;
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
}
