package fr.quittance.portfolio.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.quittance.portfolio.RowProblem;
import java.util.List;
import java.util.Map;

/** The contents of {@code jsonb} columns, which we alone write. */
final class Jsonb {

  private static final ObjectMapper JSON = new ObjectMapper();

  private Jsonb() {}

  static Map<String, String> texts(String json) {
    return json == null ? Map.of() : read(json, new TypeReference<Map<String, String>>() {});
  }

  static Map<String, Object> values(String json) {
    return json == null ? Map.of() : read(json, new TypeReference<Map<String, Object>>() {});
  }

  static List<String> cells(String json) {
    return json == null ? List.of() : read(json, new TypeReference<List<String>>() {});
  }

  static List<RowProblem> problems(String json) {
    return json == null ? List.of() : read(json, new TypeReference<List<RowProblem>>() {});
  }

  static String write(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("Only plain values are written", e);
    }
  }

  private static <T> T read(String json, TypeReference<T> type) {
    try {
      return JSON.readValue(json, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A stored value is not the JSON that we wrote", e);
    }
  }
}
