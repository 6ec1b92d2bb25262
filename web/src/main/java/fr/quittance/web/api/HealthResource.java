package fr.quittance.web.api;

import fr.quittance.kernel.Readiness;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Tells a launcher or a load balancer whether the application can work. */
@Path("health")
@Produces(MediaType.APPLICATION_JSON)
public class HealthResource {

  @Inject private Readiness readiness;

  /** UP, or STARTING with what is being done. */
  public record Health(String status, String detail) {}

  @GET
  public Response health() {
    if (readiness.ready()) {
      return Response.ok(new Health("UP", null)).build();
    }
    return Response.status(Response.Status.SERVICE_UNAVAILABLE)
        .entity(new Health("STARTING", readiness.detail()))
        .build();
  }
}
