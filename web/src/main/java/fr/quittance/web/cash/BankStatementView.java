package fr.quittance.web.cash;

import fr.quittance.cash.BankLineId;
import fr.quittance.cash.BankLineRow;
import fr.quittance.cash.BankStatementId;
import fr.quittance.cash.BankStatementQueries;
import fr.quittance.cash.BankStatementRow;
import fr.quittance.cash.ImportNote;
import fr.quittance.cash.LineState;
import fr.quittance.cash.MatchingService;
import fr.quittance.kernel.Page;
import fr.quittance.kernel.PageRequest;
import fr.quittance.web.component.LazyRows;
import fr.quittance.web.shell.Flash;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One statement, its lines and what became of each. */
@Named
@ViewScoped
public class BankStatementView implements Serializable {

  @Inject private transient BankStatementQueries statements;
  @Inject private transient MatchingService matching;
  @Inject private transient Flash flash;

  private final LazyRows<BankLineRow> lines = LazyRows.of(this::page, row -> row.id().toString());
  private transient BankStatementRow statement;
  private Long id;
  private LineState state;
  private String text;

  private Page<BankLineRow> page(PageRequest request) {
    Map<String, String> filters = new LinkedHashMap<>(request.filters());
    if (state != null) {
      filters.put("state", state.name());
    }
    if (text != null) {
      filters.put("text", text);
    }
    return statements.lines(new BankStatementId(id), request.withFilters(filters));
  }

  /** Refuses an unknown number with the page for it. */
  public void load() {
    getStatement();
  }

  public BankStatementRow getStatement() {
    if (statement == null) {
      statement = statements.byId(new BankStatementId(id == null ? 0 : id));
    }
    return statement;
  }

  public List<ImportNote> getNotes() {
    return statements.notes(new BankStatementId(id));
  }

  public void refilter() {
    LazyRows.backToFirstPage("list:lines");
  }

  public String undo(long line) {
    matching.undo(new BankLineId(line));
    return flash.say("cash.undone", "/app/cash/statement.xhtml?id=" + id);
  }

  /** Whether a person may bring the line back to suspense. */
  public boolean undoable(BankLineRow line) {
    return line.state() == LineState.MATCHED && !line.rules().contains("RETURN");
  }

  public String kind(BankLineRow line) {
    return switch (line.state()) {
      case MATCHED -> "good";
      case SUSPENSE -> "warn";
      default -> "";
    };
  }

  public List<LineState> getStates() {
    return List.of(LineState.values());
  }

  public LazyRows<BankLineRow> getLines() {
    return lines;
  }

  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }

  public LineState getState() {
    return state;
  }

  public void setState(LineState state) {
    this.state = state;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }
}
