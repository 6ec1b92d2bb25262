package fr.quittance.ledger.domain;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Map;

/** What a kind of fact carries beside amount and date, as a {@code jsonb} object. */
@Converter
public class DetailsConverter implements AttributeConverter<Map<String, Object>, Object> {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

  @Override
  public Object convertToDatabaseColumn(Map<String, Object> details) {
    try {
      return JSON.writeValueAsString(details);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("Details must be plain values", e);
    }
  }

  @Override
  public Map<String, Object> convertToEntityAttribute(Object column) {
    try {
      return column == null ? Map.of() : JSON.readValue(column.toString(), OBJECT);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A stored fact has unreadable details", e);
    }
  }
}
