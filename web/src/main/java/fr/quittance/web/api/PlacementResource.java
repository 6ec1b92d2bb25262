package fr.quittance.web.api;

import fr.quittance.kernel.Problem;
import fr.quittance.portfolio.PlaceClaims;
import fr.quittance.portfolio.PlacedFile;
import fr.quittance.portfolio.PlacementKind;
import fr.quittance.portfolio.PlacementLimits;
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
import java.util.Arrays;

/** Files of claims under a mandate. */
@Path("mandates/{ref}/placements")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PlacementResource {

  @Inject private PlacementService placements;
  @Inject private PlacementQueries queries;
  @Inject private PlacementLimits limits;

  /**
   * Takes CSV or XLSX, told apart by its content whatever the media type says: new claims, or with
   * {@code ?kind=UPDATE} and {@code ?kind=WITHDRAWAL} changes of what was placed.
   */
  @POST
  @Consumes(MediaType.WILDCARD)
  public Response place(
      @PathParam("ref") String ref,
      @QueryParam("mapping") String mapping,
      @QueryParam("kind") String kind,
      InputStream content) {
    PlacementKind asked = kind(kind);
    try (PlacedFile file = PlacedFile.receive(content, limits.bytes())) {
      PlacementReport report =
          placements.place(new PlaceClaims(ref, asked, file, null, "API", mapping, null));
      return Response.status(Response.Status.CREATED)
          .entity(new PlacementBody(report, queries))
          .build();
    }
  }

  private static PlacementKind kind(String name) {
    if (name == null || name.isBlank()) {
      return PlacementKind.CLAIMS;
    }
    return Arrays.stream(PlacementKind.values())
        .filter(kind -> kind.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                Problem.invalidField(
                    "kind", "wrong-value", "kind is CLAIMS, UPDATE or WITHDRAWAL."));
  }
}
