package fr.quittance.web.component;

import fr.quittance.kernel.Page;
import fr.quittance.kernel.PageRequest;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.primefaces.component.datatable.DataTable;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.primefaces.model.SortOrder;

/**
 * The rows of a {@code p:dataTable lazy="true"}, one page at a time from a queries service.
 *
 * <p>A view makes one with {@code LazyRows.of(this::page, row -> row.id().toString())}: the first
 * function asks the service, the second gives the key of a row. The model serialises with its view
 * and holds no row beyond the page shown. The {@code field} of a column is the name that the
 * service sorts and filters by.
 *
 * @param <T> row record of the capability
 */
public final class LazyRows<T> extends LazyDataModel<T> {

  private final Source<T> source;
  private final Key<T> key;

  private LazyRows(Source<T> source, Key<T> key) {
    this.source = source;
    this.key = key;
  }

  public static <T> LazyRows<T> of(Source<T> source, Key<T> key) {
    return new LazyRows<>(source, key);
  }

  @Override
  public int count(Map<String, FilterMeta> filters) {
    return 0;
  }

  @Override
  public List<T> load(
      int first, int size, Map<String, SortMeta> sorts, Map<String, FilterMeta> filters) {
    Page<T> page = source.page(request(first, size, sorts, filters));
    setRowCount((int) Math.min(page.total(), Integer.MAX_VALUE));
    if (page.items().isEmpty() && first > 0) {
      int last = recalculateFirst(first, size, getRowCount());
      return last == first ? page.items() : load(last, size, sorts, filters);
    }
    return page.items();
  }

  /** Turns a table back to its first page, after a filter has changed. */
  public static void backToFirstPage(String tableId) {
    UIComponent table = FacesContext.getCurrentInstance().getViewRoot().findComponent(tableId);
    if (table instanceof DataTable data) {
      data.setFirst(0);
    }
  }

  private static PageRequest request(
      int first, int size, Map<String, SortMeta> sorts, Map<String, FilterMeta> filters) {
    SortMeta sort = sorts.values().stream().filter(SortMeta::isActive).findFirst().orElse(null);
    Map<String, String> typed = new LinkedHashMap<>();
    for (FilterMeta filter : filters.values()) {
      if (filter.isActive() && filter.getFilterValue() != null) {
        typed.put(filter.getField(), filter.getFilterValue().toString());
      }
    }
    return new PageRequest(
        first,
        Math.min(Math.max(size, 1), PageRequest.LARGEST),
        sort == null ? null : sort.getField(),
        sort != null && sort.getOrder() == SortOrder.DESCENDING,
        typed);
  }

  /** A session that is stored or sent to another node takes no rows along: they are read again. */
  private Object writeReplace() {
    return new LazyRows<>(source, key);
  }

  @Override
  public String getRowKey(T row) {
    return key.of(row);
  }

  @Override
  public T getRowData(String rowKey) {
    List<T> rows = getWrappedData();
    if (rows == null) {
      return null;
    }
    return rows.stream().filter(row -> key.of(row).equals(rowKey)).findFirst().orElse(null);
  }
}
