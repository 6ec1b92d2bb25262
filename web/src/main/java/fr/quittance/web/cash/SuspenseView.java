package fr.quittance.web.cash;

import fr.quittance.cash.BankLineId;
import fr.quittance.cash.BankLineRow;
import fr.quittance.cash.MatchLine;
import fr.quittance.cash.MatchingService;
import fr.quittance.cash.SuspenseQueries;
import fr.quittance.kernel.Money;
import fr.quittance.kernel.Page;
import fr.quittance.kernel.PageRequest;
import fr.quittance.kernel.id.FileId;
import fr.quittance.portfolio.FileQueries;
import fr.quittance.web.component.Formats;
import fr.quittance.web.component.LazyRows;
import fr.quittance.web.shell.Messages;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.primefaces.event.SelectEvent;

/** The workbench of matching: a line on the left, the files that it may be for on the right. */
@Named
@ViewScoped
public class SuspenseView implements Serializable {

  private static final int MOST_FOUND = 8;

  @Inject private transient SuspenseQueries suspense;
  @Inject private transient MatchingService matching;
  @Inject private transient FileQueries files;
  @Inject private transient Messages messages;
  @Inject private transient Formats formats;

  private final LazyRows<BankLineRow> rows = LazyRows.of(this::page, row -> row.id().toString());
  private transient BankLineRow line;
  private transient List<FileChoice> choices;
  private Long lineId;
  private Long undoable;
  private String text;
  private String amountText;
  private String search;
  private Money amount;

  private Page<BankLineRow> page(PageRequest request) {
    Map<String, String> filters = new LinkedHashMap<>(request.filters());
    if (text != null) {
      filters.put("text", text);
    }
    if (amountText != null) {
      filters.put("amount", amountText);
    }
    return suspense.list(request.withFilters(filters));
  }

  /** Opens the line of the address, where another page names one that still waits. */
  public void load() {
    if (lineId != null) {
      open(lineId);
    }
  }

  public void refilter() {
    LazyRows.backToFirstPage("work:lines");
  }

  /** Opens the line that was chosen on the left. */
  public void choose(SelectEvent<BankLineRow> event) {
    open(event.getObject().id().value());
  }

  private void open(Long id) {
    lineId = id;
    line = null;
    choices = null;
    search = null;
    amount = id == null || !getLine().left().isPositive() ? null : getLine().left();
  }

  /** Looks for files by what was typed, or proposes again where nothing is. */
  public void find() {
    choices = null;
  }

  public void match(long file) {
    long matched = lineId;
    Money rest = matching.match(new MatchLine(new BankLineId(matched), new FileId(file), amount));
    undoable = matched;
    say(rest.isZero() ? "cash.matched" : "cash.matched.partly", formats.money(rest));
    open(rest.isZero() ? null : Long.valueOf(matched));
  }

  public void setAside() {
    long line = lineId;
    matching.setAside(new BankLineId(line));
    undoable = line;
    say("cash.setAside.done");
    open(null);
  }

  /** Takes back the last match or putting aside of this page. */
  public void undo() {
    matching.undo(new BankLineId(undoable));
    say("cash.undone");
    open(undoable);
    undoable = null;
  }

  public List<FileChoice> getChoices() {
    if (choices == null && lineId != null) {
      choices = search == null ? proposed() : found();
    }
    return choices;
  }

  private List<FileChoice> proposed() {
    return suspense.candidates(new BankLineId(lineId)).stream().map(FileChoice::of).toList();
  }

  private List<FileChoice> found() {
    String filter = search.matches(".*\\d.*") ? "ref" : "debtor";
    PageRequest request = new PageRequest(0, MOST_FOUND, null, false, Map.of(filter, search));
    return files.list(request).items().stream().map(FileChoice::of).toList();
  }

  private void say(String key, Object... arguments) {
    FacesContext.getCurrentInstance()
        .addMessage(
            null,
            new FacesMessage(FacesMessage.SEVERITY_INFO, messages.with(key, arguments), null));
  }

  public LazyRows<BankLineRow> getRows() {
    return rows;
  }

  /** The chosen line, or null. */
  public BankLineRow getLine() {
    if (line == null && lineId != null) {
      line = suspense.line(new BankLineId(lineId));
    }
    return line;
  }

  /** The table tells the choice by its event. */
  public void setLine(BankLineRow chosen) {
    line = chosen;
  }

  public Long getLineId() {
    return lineId;
  }

  public void setLineId(Long lineId) {
    this.lineId = lineId;
  }

  public boolean isUndoable() {
    return undoable != null;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public String getAmountText() {
    return amountText;
  }

  public void setAmountText(String amountText) {
    this.amountText = amountText;
  }

  public String getSearch() {
    return search;
  }

  public void setSearch(String search) {
    this.search = search;
  }

  public Money getAmount() {
    return amount;
  }

  public void setAmount(Money amount) {
    this.amount = amount;
  }
}
