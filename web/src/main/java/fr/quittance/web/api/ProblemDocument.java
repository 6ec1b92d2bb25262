package fr.quittance.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.quittance.kernel.Problem;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;

/**
 * What went wrong, told to a machine (RFC 9457).
 *
 * @param type stable address of the kind of problem
 * @param title short name of the HTTP status
 * @param detail one sentence
 * @param incident number under which the server's log tells more; only where the fault is ours
 * @param errors each wrong value or line; absent when there is none
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ProblemDocument(
    String type,
    String title,
    int status,
    String detail,
    String incident,
    List<Problem.Error> errors) {

  public static final String MEDIA_TYPE = "application/problem+json";

  private static final int UNPROCESSABLE = 422;

  public static ProblemDocument of(int status, String code, String detail) {
    return new ProblemDocument(typeOf(code), titleOf(status), status, detail, null, List.of());
  }

  public static ProblemDocument of(int status, String code, String detail, Problem.Error error) {
    return new ProblemDocument(typeOf(code), titleOf(status), status, detail, null, List.of(error));
  }

  public static ProblemDocument of(Problem problem) {
    int status =
        switch (problem.kind()) {
          case NOT_FOUND -> 404;
          case CONFLICT -> 409;
          case INVALID -> UNPROCESSABLE;
          case UNREADABLE -> 400;
          case FORBIDDEN -> 403;
        };
    return new ProblemDocument(
        typeOf(problem.code()),
        titleOf(status),
        status,
        problem.getMessage(),
        null,
        problem.errors());
  }

  public static ProblemDocument incident(String number) {
    return new ProblemDocument(
        typeOf("incident"),
        titleOf(500),
        500,
        "Something went wrong on our side; quote the incident number.",
        number,
        List.of());
  }

  public Response response() {
    return Response.status(status).type(MEDIA_TYPE).entity(this).build();
  }

  /** Writes the document where no JAX-RS runtime is at work. */
  public void writeTo(HttpServletResponse response) throws IOException {
    response.setStatus(status);
    response.setContentType(MEDIA_TYPE);
    response.setCharacterEncoding("UTF-8");
    response.getOutputStream().write(JsonFormat.MAPPER.writeValueAsBytes(this));
  }

  private static String typeOf(String code) {
    return "/problems/" + code;
  }

  private static String titleOf(int status) {
    if (status == UNPROCESSABLE) {
      return "Unprocessable Content";
    }
    Response.Status known = Response.Status.fromStatusCode(status);
    return known == null ? "Error" : known.getReasonPhrase();
  }
}
