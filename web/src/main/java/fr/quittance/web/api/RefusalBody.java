package fr.quittance.web.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.quittance.contact.ContactRefused;
import jakarta.ws.rs.core.Response;

/** A problem document that carries the gate's decision beside its own members. */
public record RefusalBody(
    @JsonUnwrapped ProblemDocument problem, @JsonUnwrapped DecisionBody decision) {

  static RefusalBody of(ContactRefused refused) {
    return new RefusalBody(ProblemDocument.of(refused), DecisionBody.of(refused.decision()));
  }

  Response response() {
    return Response.status(problem.status()).type(ProblemDocument.MEDIA_TYPE).entity(this).build();
  }
}
