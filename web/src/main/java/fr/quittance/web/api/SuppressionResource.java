package fr.quittance.web.api;

import fr.quittance.compliance.AddSuppression;
import fr.quittance.compliance.Channel;
import fr.quittance.compliance.SuppressionService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Opt-outs. */
@Path("suppressions")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class SuppressionResource {

  @Inject private SuppressionService suppressions;

  /** An address that does not want to be contacted any more. */
  public record SuppressionBody(Channel channel, String address, String reason) {}

  /** A recorded opt-out. */
  public record AddedBody(long id) {}

  @POST
  public Response add(SuppressionBody body) {
    SuppressionBody given = Bodies.required(body);
    long id =
        suppressions.add(new AddSuppression(given.channel(), given.address(), given.reason()));
    return Response.status(Response.Status.CREATED).entity(new AddedBody(id)).build();
  }
}
