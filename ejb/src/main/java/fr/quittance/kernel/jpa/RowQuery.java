package fr.quittance.kernel.jpa;

import fr.quittance.kernel.Page;
import fr.quittance.kernel.PageRequest;
import fr.quittance.kernel.Problem;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A list read straight from SQL into records: constant fragments, bound values, named filters, a
 * sort whitelist.
 *
 * <p>Every fragment is written by us; what a user typed is only ever bound. One instance serves one
 * query.
 *
 * @param <R> record of one row
 */
public final class RowQuery<R> {

  private final EntityManager em;
  private final String columns;
  private final String source;
  private final Function<SqlRow, R> mapper;
  private final List<String> conditions = new ArrayList<>();
  private final List<Object> values = new ArrayList<>();
  private final Map<String, String> sortable = new LinkedHashMap<>();
  private String order = "";

  /**
   * @param columns select list, in the order in which the mapper reads it
   * @param source from clause with its joins
   */
  public RowQuery(EntityManager em, String columns, String source, Function<SqlRow, R> mapper) {
    this.em = em;
    this.columns = columns;
    this.source = source;
    this.mapper = mapper;
  }

  /** Adds a condition whose question marks take the values in order. */
  public RowQuery<R> where(String condition, Object... bound) {
    conditions.add(condition);
    values.addAll(List.of(bound));
    return this;
  }

  /** Binds the question marks of the source itself; before any condition. */
  public RowQuery<R> bind(Object... bound) {
    values.addAll(List.of(bound));
    return this;
  }

  /** Adds the condition only where there is a value to compare with. */
  public RowQuery<R> whereGiven(String condition, Object value) {
    return value == null ? this : where(condition, value);
  }

  /**
   * Adds a case-insensitive "contains" on a column or expression, where the user typed something.
   */
  public RowQuery<R> whereContains(String expression, String typed) {
    return typed == null
        ? this
        : where("lower(" + expression + ") like ?", "%" + escaped(typed.toLowerCase()) + "%");
  }

  /** Declares a column that users may sort by. */
  public RowQuery<R> sortable(String name, String expression) {
    sortable.put(name, expression);
    return this;
  }

  /** The order used when the user chose none; ends every order, so that pages are stable. */
  public RowQuery<R> orderBy(String fragment) {
    this.order = fragment;
    return this;
  }

  /** The rows of one page and how many there are in all. Two statements. */
  public Page<R> page(PageRequest request) {
    List<R> items = read(select(orderOf(request)), request.first(), request.size());
    long total = items.size() < request.size() && request.first() == 0 ? items.size() : count();
    return new Page<>(items, total);
  }

  public long count() {
    Object total =
        bind(em.createNativeQuery("select count(*) from " + source + clause())).getSingleResult();
    return ((Number) total).longValue();
  }

  /** At most {@code limit} rows in the list's own order. */
  public List<R> list(int limit) {
    return read(select(order), 0, limit);
  }

  public Optional<R> first() {
    return list(1).stream().findFirst();
  }

  private List<R> read(String sql, int first, int size) {
    Query query = bind(em.createNativeQuery(sql + " limit " + size + " offset " + first));
    List<R> rows = new ArrayList<>();
    for (Object row : query.getResultList()) {
      rows.add(mapper.apply(new SqlRow(row)));
    }
    return rows;
  }

  private String select(String orderBy) {
    return "select "
        + columns
        + " from "
        + source
        + clause()
        + (orderBy.isEmpty() ? "" : " order by " + orderBy);
  }

  private String clause() {
    return conditions.isEmpty()
        ? ""
        : conditions.stream().collect(Collectors.joining(") and (", " where (", ")"));
  }

  private String orderOf(PageRequest request) {
    if (request.sort() == null) {
      return order;
    }
    String expression = sortable.get(request.sort());
    if (expression == null) {
      throw Problem.invalidField(
          "sort", "sort", "This list cannot be sorted by " + request.sort() + ".");
    }
    String direction = request.descending() ? " desc nulls last" : " asc nulls last";
    return expression + direction + (order.isEmpty() ? "" : ", " + order);
  }

  private Query bind(Query query) {
    for (int i = 0; i < values.size(); i++) {
      query.setParameter(i + 1, Columns.of(values.get(i)));
    }
    return query;
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
  }
}
