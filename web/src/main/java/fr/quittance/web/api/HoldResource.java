package fr.quittance.web.api;

import fr.quittance.compliance.HoldService;
import fr.quittance.compliance.PlaceHold;
import fr.quittance.portfolio.FileQueries;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;

/** Holds on a file. */
@Path("files/{ref}/holds")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class HoldResource {

  @Inject private FileQueries files;
  @Inject private HoldService holds;

  /**
   * @param from first day, today where it is left out
   * @param to last day, until lifted where it is left out
   */
  public record HoldBody(String reason, LocalDate from, LocalDate to) {}

  /** A hold that was placed. */
  public record PlacedBody(long id) {}

  @POST
  public Response place(@PathParam("ref") String ref, HoldBody body) {
    HoldBody given = Bodies.required(body);
    long id =
        holds.place(new PlaceHold(files.byRef(ref).id(), given.reason(), given.from(), given.to()));
    return Response.status(Response.Status.CREATED).entity(new PlacedBody(id)).build();
  }
}
