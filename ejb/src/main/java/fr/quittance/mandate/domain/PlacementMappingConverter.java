package fr.quittance.mandate.domain;

import com.fasterxml.jackson.core.type.TypeReference;
import fr.quittance.kernel.jpa.JsonColumn;
import fr.quittance.mandate.PlacementMapping;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** A layout as a {@code jsonb} object. */
@Converter
public class PlacementMappingConverter implements AttributeConverter<PlacementMapping, Object> {

  private static final TypeReference<PlacementMapping> MAPPING = new TypeReference<>() {};

  @Override
  public Object convertToDatabaseColumn(PlacementMapping mapping) {
    return JsonColumn.write(mapping);
  }

  @Override
  public PlacementMapping convertToEntityAttribute(Object column) {
    return column == null ? null : JsonColumn.read(column, MAPPING);
  }
}
