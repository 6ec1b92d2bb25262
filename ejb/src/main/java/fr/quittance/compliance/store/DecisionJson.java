package fr.quittance.compliance.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import fr.quittance.compliance.calc.Judgement;

/** Decisions as they are kept with their attempts: codes and arguments, no sentence, no address. */
final class DecisionJson {

  private static final ObjectMapper JSON =
      new ObjectMapper()
          .registerModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  private DecisionJson() {}

  static String write(Judgement judgement) {
    try {
      return JSON.writeValueAsString(judgement);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A decision cannot be written", e);
    }
  }

  static Judgement read(String json) {
    try {
      return JSON.readValue(json, Judgement.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A kept decision cannot be read", e);
    }
  }
}
