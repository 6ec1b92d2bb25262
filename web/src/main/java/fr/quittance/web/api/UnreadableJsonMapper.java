package fr.quittance.web.api;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import fr.quittance.kernel.Problem;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.stream.Collectors;

/**
 * JSON that is no JSON is a 400 that says where; JSON whose values do not fit is a 422 that names
 * the field.
 */
@Provider
public class UnreadableJsonMapper implements ExceptionMapper<JsonProcessingException> {

  @Override
  public Response toResponse(JsonProcessingException thrown) {
    return documentOf(thrown).response();
  }

  static ProblemDocument documentOf(JsonProcessingException thrown) {
    Problem broken = Causes.find(thrown, Problem.class).orElse(null);
    if (broken != null) {
      return ProblemDocument.of(broken);
    }
    boolean wellFormed = Causes.find(thrown, JsonParseException.class).isEmpty();
    if (wellFormed
        && thrown instanceof JsonMappingException mapping
        && !mapping.getPath().isEmpty()) {
      return wrongField(mapping);
    }
    JsonLocation at = thrown.getLocation();
    String message =
        at == null
            ? "This is not JSON."
            : "This is not JSON: line " + at.getLineNr() + ", column " + at.getColumnNr() + ".";
    Integer line = at == null ? null : Integer.valueOf(at.getLineNr());
    return ProblemDocument.of(
        400, "unreadable-json", message, new Problem.Error(null, line, "unreadable-json", message));
  }

  private static ProblemDocument wrongField(JsonMappingException mapping) {
    String field = pathOf(mapping.getPath());
    boolean unknown = mapping instanceof UnrecognizedPropertyException;
    String code = unknown ? "unknown-field" : "wrong-value";
    String message =
        unknown ? "There is no field " + field + "." : "The value of " + field + " does not fit.";
    return ProblemDocument.of(422, code, message, new Problem.Error(field, null, code, message));
  }

  private static String pathOf(List<JsonMappingException.Reference> path) {
    return path.stream()
        .map(
            step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
        .collect(Collectors.joining("."))
        .replace(".[", "[");
  }
}
