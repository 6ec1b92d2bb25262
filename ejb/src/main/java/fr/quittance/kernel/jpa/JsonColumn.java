package fr.quittance.kernel.jpa;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The contents of {@code jsonb} columns, which we alone write. */
public final class JsonColumn {

  private static final ObjectMapper JSON = new ObjectMapper();

  private JsonColumn() {}

  /**
   * @throws IllegalArgumentException when the value is more than plain values
   */
  public static String write(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("Only plain values are written", e);
    }
  }

  /**
   * @param column as the driver hands it over: a text, or its own object that prints as one
   * @throws IllegalStateException when somebody else wrote it
   */
  public static <T> T read(Object column, TypeReference<T> type) {
    try {
      return JSON.readValue(column.toString(), type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A stored value is not the JSON that we wrote", e);
    }
  }
}
