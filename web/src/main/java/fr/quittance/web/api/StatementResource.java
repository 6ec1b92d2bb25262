package fr.quittance.web.api;

import fr.quittance.billing.RemittanceStatementQueries;
import fr.quittance.billing.StatementDocuments;
import fr.quittance.kernel.CallerContext;
import fr.quittance.kernel.id.StatementId;
import fr.quittance.reports.ReportFormat;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** One remittance statement, in the form that the caller accepts; JSON unless it says. */
@Path("statements/{id: \\d{1,18}}")
@RequestScoped
public class StatementResource {

  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  @Inject private RemittanceStatementQueries statements;
  @Inject private StatementDocuments documents;
  @Inject private CallerContext callers;

  @GET
  @Produces(MediaType.APPLICATION_JSON + ";qs=1.0")
  public StatementBody json(@PathParam("id") long id) {
    return StatementBody.of(statements.byId(new StatementId(id)));
  }

  @GET
  @Produces("application/pdf;qs=0.5")
  public Response pdf(@PathParam("id") long id) {
    return document(id, ReportFormat.PDF);
  }

  @GET
  @Produces(XLSX + ";qs=0.4")
  public Response xlsx(@PathParam("id") long id) {
    return document(id, ReportFormat.XLSX);
  }

  private Response document(long id, ReportFormat format) {
    StatementId statement = new StatementId(id);
    String number = statements.byId(statement).number();
    return Response.ok(
            documents.print(statement, format, callers.current().language()), format.mediaType())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"" + number + "." + format.extension() + "\"")
        .build();
  }
}
