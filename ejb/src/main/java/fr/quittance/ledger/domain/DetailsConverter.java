package fr.quittance.ledger.domain;

import com.fasterxml.jackson.core.type.TypeReference;
import fr.quittance.kernel.jpa.JsonColumn;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Map;

/** What a kind of fact carries beside amount and date, as a {@code jsonb} object. */
@Converter
public class DetailsConverter implements AttributeConverter<Map<String, Object>, Object> {

  private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

  @Override
  public Object convertToDatabaseColumn(Map<String, Object> details) {
    return JsonColumn.write(details);
  }

  @Override
  public Map<String, Object> convertToEntityAttribute(Object column) {
    return column == null ? Map.of() : JsonColumn.read(column, OBJECT);
  }
}
