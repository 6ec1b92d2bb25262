package fr.quittance.web.queue;

import fr.quittance.cash.PromiseListRow;
import fr.quittance.cash.PromiseQueries;
import fr.quittance.kernel.Page;
import fr.quittance.kernel.PageRequest;
import fr.quittance.web.component.LazyRows;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Promises to follow up: due, broken, to come. */
@Named
@ViewScoped
public class PromisesView implements Serializable {

  private static final List<String> DUES = List.of("today", "broken", "later");

  @Inject private PromiseQueries promises;

  private final LazyRows<PromiseListRow> rows = LazyRows.of(this::page, row -> row.id().toString());
  private String due;
  private boolean mine;
  private String debtor;

  private Page<PromiseListRow> page(PageRequest request) {
    Map<String, String> filters = new LinkedHashMap<>(request.filters());
    put(filters, "due", due);
    put(filters, "mine", mine ? "yes" : null);
    put(filters, "debtor", debtor);
    return promises.list(request.withFilters(filters));
  }

  private static void put(Map<String, String> filters, String name, String value) {
    if (value != null && !value.isEmpty()) {
      filters.put(name, value);
    }
  }

  /** Changing a filter shows the first page of what remains. */
  public void refilter() {
    LazyRows.backToFirstPage("list:promises");
  }

  public LazyRows<PromiseListRow> getRows() {
    return rows;
  }

  public List<String> getDues() {
    return DUES;
  }

  public String getDue() {
    return due;
  }

  public void setDue(String due) {
    this.due = due;
  }

  public boolean isMine() {
    return mine;
  }

  public void setMine(boolean mine) {
    this.mine = mine;
  }

  public String getDebtor() {
    return debtor;
  }

  public void setDebtor(String debtor) {
    this.debtor = debtor;
  }
}
