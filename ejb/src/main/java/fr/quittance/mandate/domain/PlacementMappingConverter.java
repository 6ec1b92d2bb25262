package fr.quittance.mandate.domain;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.quittance.mandate.PlacementMapping;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** A layout as JSON. */
@Converter
public class PlacementMappingConverter implements AttributeConverter<PlacementMapping, String> {

  private static final ObjectMapper JSON = new ObjectMapper();

  @Override
  public String convertToDatabaseColumn(PlacementMapping mapping) {
    try {
      return JSON.writeValueAsString(mapping);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public PlacementMapping convertToEntityAttribute(String json) {
    try {
      return JSON.readValue(json, PlacementMapping.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
