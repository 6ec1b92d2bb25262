package fr.quittance.web.api;

import fr.quittance.kernel.Problem;
import fr.quittance.web.shell.Incident;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.apache.shiro.authc.AuthenticationException;
import org.apache.shiro.authz.AuthorizationException;
import org.apache.shiro.authz.UnauthenticatedException;

/** Turns whatever was thrown into a problem document. The only mapper of the API. */
@Provider
public class EveryExceptionMapper implements ExceptionMapper<Throwable> {

  @Override
  public Response toResponse(Throwable thrown) {
    return Causes.told(thrown) instanceof WebApplicationException refused
        ? ofRuntime(refused)
        : documentOf(thrown).response();
  }

  /** The document for an exception, found below whatever wraps it. */
  static ProblemDocument documentOf(Throwable thrown) {
    Throwable told = Causes.told(thrown);
    if (told instanceof Problem problem) {
      return ProblemDocument.of(problem);
    }
    if (told instanceof UnauthenticatedException || told instanceof AuthenticationException) {
      return ProblemDocument.of(401, "unauthenticated", "A valid bearer token is needed.");
    }
    if (told instanceof AuthorizationException) {
      return ProblemDocument.of(403, "forbidden", "This token's owner may not do this.");
    }
    if (told instanceof OptimisticLockException) {
      return ProblemDocument.of(
          409, "changed-meanwhile", "Somebody else changed this in the meantime.");
    }
    return ProblemDocument.incident(Incident.log(thrown));
  }

  /** Refusals of the JAX-RS runtime itself: no such path, method or media type, bad parameters. */
  private static Response ofRuntime(WebApplicationException refused) {
    Response answer = refused.getResponse();
    int status = answer.getStatus();
    if (status >= 500) {
      return ProblemDocument.incident(Incident.log(refused)).response();
    }
    String code = "http-" + status;
    Response.ResponseBuilder response =
        Response.fromResponse(ProblemDocument.of(status, code, detail(status, refused)).response());
    String allowed = answer.getHeaderString("Allow");
    return allowed == null ? response.build() : response.header("Allow", allowed).build();
  }

  private static String detail(int status, WebApplicationException refused) {
    return switch (status) {
      case 404 -> "There is nothing at this address.";
      case 405 -> "This address does not take this method.";
      case 406 -> "None of the accepted media types can be given.";
      case 415 -> "This address does not take this media type.";
      default -> String.valueOf(refused.getMessage());
    };
  }
}
