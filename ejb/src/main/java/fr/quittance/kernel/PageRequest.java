package fr.quittance.kernel;

import java.io.Serializable;
import java.util.Map;

/**
 * Which rows of a list a screen wants.
 *
 * @param first offset of the first row
 * @param size rows wanted, at most 500
 * @param sort name of a sortable column, or null for the list's own order
 * @param descending direction of the sort
 * @param filters text typed by the user, by filter name; unknown names are refused by the query
 */
public record PageRequest(
    int first, int size, String sort, boolean descending, Map<String, String> filters)
    implements Serializable {

  public static final int LARGEST = 500;

  public PageRequest {
    if (first < 0 || size < 1 || size > LARGEST) {
      throw Problem.invalidField("limit", "limit", "A page has 1 to " + LARGEST + " rows.");
    }
    filters = Map.copyOf(filters);
  }

  public static PageRequest of(int first, int size) {
    return new PageRequest(first, size, null, false, Map.of());
  }

  /** The same rows, narrowed by these filters instead. */
  public PageRequest withFilters(Map<String, String> others) {
    return new PageRequest(first, size, sort, descending, others);
  }

  public String filter(String name) {
    String value = filters.get(name);
    return value == null || value.isBlank() ? null : value.strip();
  }
}
