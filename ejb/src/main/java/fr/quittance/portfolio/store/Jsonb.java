package fr.quittance.portfolio.store;

import com.fasterxml.jackson.core.type.TypeReference;
import fr.quittance.kernel.jpa.JsonColumn;
import fr.quittance.portfolio.RowProblem;
import java.util.List;
import java.util.Map;

/** The contents of {@code jsonb} columns, which we alone write. */
final class Jsonb {

  private Jsonb() {}

  static Map<String, String> texts(String json) {
    return json == null
        ? Map.of()
        : JsonColumn.read(json, new TypeReference<Map<String, String>>() {});
  }

  static Map<String, Object> values(String json) {
    return json == null
        ? Map.of()
        : JsonColumn.read(json, new TypeReference<Map<String, Object>>() {});
  }

  static List<String> cells(String json) {
    return json == null ? List.of() : JsonColumn.read(json, new TypeReference<List<String>>() {});
  }

  static List<RowProblem> problems(String json) {
    return json == null
        ? List.of()
        : JsonColumn.read(json, new TypeReference<List<RowProblem>>() {});
  }
}
