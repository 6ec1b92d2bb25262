package fr.quittance.web.api;

import fr.quittance.kernel.CallerContext;
import fr.quittance.kernel.id.PlacementId;
import fr.quittance.portfolio.PlacementDocuments;
import fr.quittance.portfolio.PlacementQueries;
import fr.quittance.portfolio.PlacementReport;
import fr.quittance.portfolio.PlacementResults;
import fr.quittance.portfolio.ResultFormat;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Locale;

/** One placement, in the form that the caller accepts; JSON unless it says. */
@Path("placements/{id: \\d{1,18}}")
@RequestScoped
public class PlacedResource {

  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  @Inject private PlacementQueries placements;
  @Inject private PlacementDocuments documents;
  @Inject private PlacementResults results;
  @Inject private CallerContext callers;

  /** What was answered when it came. */
  @GET
  @Produces(MediaType.APPLICATION_JSON + ";qs=1.0")
  public Response json(@PathParam("id") long id) {
    PlacementReport report = placements.report(new PlacementId(id));
    return Response.ok(new PlacementBody(report, placements), MediaType.APPLICATION_JSON).build();
  }

  /** The acknowledgement. */
  @GET
  @Produces("application/pdf;qs=0.5")
  public Response pdf(@PathParam("id") long id) {
    byte[] paper = documents.acknowledgement(new PlacementId(id), callers.current().language());
    return named(Response.ok(paper, "application/pdf"), id, "pdf");
  }

  @GET
  @Produces("text/csv;qs=0.4")
  public Response csv(@PathParam("id") long id) {
    return rows(id, ResultFormat.CSV);
  }

  @GET
  @Produces(XLSX + ";qs=0.3")
  public Response xlsx(@PathParam("id") long id) {
    return rows(id, ResultFormat.XLSX);
  }

  private Response rows(long id, ResultFormat format) {
    PlacementId placement = new PlacementId(id);
    placements.report(placement);
    Locale locale = Locale.forLanguageTag(callers.current().language());
    StreamingOutput body = out -> results.write(placement, format, locale, out);
    return named(Response.ok(body, format.mediaType()), id, format.extension());
  }

  private static Response named(Response.ResponseBuilder answer, long id, String extension) {
    return answer
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"placement-" + id + "." + extension + "\"")
        .build();
  }
}
