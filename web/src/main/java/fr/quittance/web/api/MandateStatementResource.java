package fr.quittance.web.api;

import fr.quittance.billing.IssueStatement;
import fr.quittance.billing.RemittanceStatementQueries;
import fr.quittance.billing.RemittanceStatementService;
import fr.quittance.billing.StatementSheet;
import fr.quittance.mandate.MandateQueries;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** The remittance statements of a mandate. */
@Path("mandates")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MandateStatementResource {

  @Inject private RemittanceStatementService statements;
  @Inject private RemittanceStatementQueries queries;
  @Inject private MandateQueries mandates;

  /** Issues the statement of a period; the same mandate and period again find the same one. */
  @POST
  @Path("{ref}/statements")
  public Response issue(
      @PathParam("ref") String ref,
      @QueryParam("from") String from,
      @QueryParam("to") String to,
      @QueryParam("currency") String currency) {
    StatementSheet sheet =
        queries.byId(
            statements.issue(
                new IssueStatement(
                    ref,
                    Parameters.requiredDate("from", from),
                    Parameters.requiredDate("to", to),
                    currency)));
    return Response.created(URI.create("statements/" + sheet.id()))
        .entity(StatementBody.of(sheet))
        .build();
  }

  @GET
  @Path("{ref}/statements")
  public Listing<StatementRowBody> list(
      @PathParam("ref") String ref,
      @QueryParam("cursor") String cursor,
      @QueryParam("limit") String limit) {
    return Listing.of(
        queries.ofMandate(mandates.byRef(ref).ref(), cursor, ListLimit.of(limit)),
        StatementRowBody::of);
  }
}
