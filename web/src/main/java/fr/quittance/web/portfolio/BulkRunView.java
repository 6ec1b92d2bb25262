package fr.quittance.web.portfolio;

import fr.quittance.compliance.HoldReason;
import fr.quittance.kernel.Page;
import fr.quittance.kernel.PageRequest;
import fr.quittance.kernel.Problem;
import fr.quittance.portfolio.BulkQueries;
import fr.quittance.portfolio.BulkRow;
import fr.quittance.portfolio.BulkRun;
import fr.quittance.portfolio.BulkService;
import fr.quittance.portfolio.BulkVerdict;
import fr.quittance.portfolio.CodedLabel;
import fr.quittance.portfolio.Collector;
import fr.quittance.portfolio.TagRow;
import fr.quittance.web.component.LazyRows;
import fr.quittance.web.shell.Flash;
import fr.quittance.web.shell.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** An act on many files: what it would do, and once it is done what it did. */
@Named
@ViewScoped
public class BulkRunView implements Serializable {

  private static final String PAGE = "/app/portfolio/bulk.xhtml?id=";

  @Inject private BulkQueries queries;
  @Inject private BulkService service;
  @Inject private BulkNewView choices;
  @Inject private transient Messages messages;
  @Inject private transient Flash flash;

  private final LazyRows<BulkRow> rows = LazyRows.of(this::page, row -> row.file().toString());
  private String id;
  private String verdict;
  private transient BulkRun run;

  public void load() {
    getRun();
  }

  private Page<BulkRow> page(PageRequest request) {
    Map<String, String> filters =
        verdict == null || verdict.isEmpty() ? Map.of() : Map.of("verdict", verdict);
    return queries.rows(key(), request.withFilters(filters));
  }

  public String carryOut() {
    BulkRun done = service.carryOut(key());
    return flash.say("portfolio.bulk.done", PAGE + id, done.changes(), done.refused());
  }

  public BulkRun getRun() {
    if (run == null) {
      run = queries.run(key());
    }
    return run;
  }

  /** What is done, with the label, the reason or the person that it needs. */
  public String getWhat() {
    Map<String, String> given = getRun().parameters();
    String detail =
        switch (getRun().action()) {
          case ADD_TAG, REMOVE_TAG -> tagName(given.get("tag"));
          case PLACE_HOLD, LIFT_HOLD -> hold(given.get("reason"));
          case SUSPEND -> suspension(given.get("reason"));
          case ASSIGN -> collector(given.get("collector"));
          case RESUME -> "";
        };
    return messages.of("portfolio.bulk.action", getRun().action())
        + (detail.isEmpty() ? "" : messages.with("portfolio.bulk.detail", detail));
  }

  private String tagName(String tag) {
    return choices.getTags().stream()
        .filter(each -> Long.toString(each.id()).equals(tag))
        .map(TagRow::name)
        .findFirst()
        .orElse("");
  }

  private String hold(String reason) {
    return choices.getHoldReasons().stream()
        .filter(each -> each.code().equals(reason))
        .map(HoldReason::label)
        .findFirst()
        .orElse("");
  }

  private String suspension(String reason) {
    return choices.getSuspensionReasons().stream()
        .filter(each -> each.code().equals(reason))
        .map(CodedLabel::label)
        .findFirst()
        .orElse("");
  }

  private String collector(String user) {
    return choices.getCollectors().stream()
        .filter(each -> Long.toString(each.id()).equals(user))
        .map(Collector::name)
        .findFirst()
        .orElseGet(() -> messages.get("portfolio.assigned.none"));
  }

  private UUID key() {
    try {
      return UUID.fromString(String.valueOf(id));
    } catch (IllegalArgumentException e) {
      throw Problem.notFound("Bulk run", id);
    }
  }

  /** Typing in a filter shows the first page of what remains. */
  public void refilter() {
    LazyRows.backToFirstPage("list:files");
  }

  public LazyRows<BulkRow> getRows() {
    return rows;
  }

  public List<BulkVerdict> getVerdicts() {
    return List.of(BulkVerdict.values());
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public String getVerdict() {
    return verdict;
  }

  public void setVerdict(String verdict) {
    this.verdict = verdict;
  }
}
