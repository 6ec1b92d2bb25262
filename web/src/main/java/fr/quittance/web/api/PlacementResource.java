package fr.quittance.web.api;

import fr.quittance.portfolio.PlaceClaims;
import fr.quittance.portfolio.PlacedFile;
import fr.quittance.portfolio.PlacementQueries;
import fr.quittance.portfolio.PlacementReport;
import fr.quittance.portfolio.PlacementService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;

/** Files of claims under a mandate. */
@Path("mandates/{ref}/placements")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PlacementResource {

  @Inject private PlacementService placements;
  @Inject private PlacementQueries queries;

  /** Takes CSV or XLSX, told apart by its content whatever the media type says. */
  @POST
  @Consumes(MediaType.WILDCARD)
  public Response place(
      @PathParam("ref") String ref, @QueryParam("mapping") String mapping, InputStream content) {
    try (PlacedFile file = PlacedFile.receive(content)) {
      PlacementReport report =
          placements.place(new PlaceClaims(ref, file, null, "API", mapping, null));
      return Response.status(Response.Status.CREATED)
          .entity(new PlacementBody(report, queries))
          .build();
    }
  }
}
