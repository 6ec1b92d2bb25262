package fr.quittance.kernel.jpa;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.util.function.Function;

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

  /** Reads many columns of one type, faster than one by one. */
  public static <T> Function<Object, T> reader(TypeReference<T> type) {
    ObjectReader reader = JSON.readerFor(type);
    return column -> {
      try {
        return reader.readValue(column.toString());
      } catch (JsonProcessingException e) {
        throw new IllegalStateException("A stored value is not the JSON that we wrote", e);
      }
    };
  }

  /**
   * @param column as the driver hands it over: a text, or its own object that prints as one
   * @throws IllegalStateException when somebody else wrote it
   */
  public static <T> T read(Object column, TypeReference<T> type) {
    return reader(type).apply(column);
  }
}
