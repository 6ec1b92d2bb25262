package fr.quittance.web.api;

import fr.quittance.kernel.Paris;
import fr.quittance.ledger.BalanceQueries;
import fr.quittance.ledger.FactService;
import fr.quittance.ledger.RecordFact;
import fr.quittance.ledger.RecordedFact;
import fr.quittance.portfolio.FileQueries;
import fr.quittance.portfolio.FileSheet;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.OffsetDateTime;

/** The facts of a file and the balance that follows from them. */
@Path("files")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class LedgerResource {

  @Inject private FileQueries files;
  @Inject private FactService facts;
  @Inject private BalanceQueries balances;

  /** A fact as kept. */
  public record RecordedBody(long id, OffsetDateTime recordedAt) {}

  /** Who may not write facts may still tell direct payments and credit notes of its own files. */
  @POST
  @Path("{ref}/facts")
  public Response record(@PathParam("ref") String ref, FactBody body) {
    FactBody given = Bodies.required(body);
    FileSheet file = files.byRef(ref);
    RecordFact command = given.command(file.id(), file.currency());
    RecordedFact kept =
        command.kind() != null && command.kind().direct()
            ? facts.recordDirect(command)
            : facts.record(command);
    return Response.status(Response.Status.CREATED)
        .entity(new RecordedBody(kept.id().value(), Paris.at(kept.recordedAt())))
        .build();
  }

  @GET
  @Path("{ref}/balance")
  public BalanceBody balance(
      @PathParam("ref") String ref,
      @QueryParam("asOf") String asOf,
      @QueryParam("knownAt") String knownAt) {
    FileSheet file = files.byRef(ref);
    return BalanceBody.of(
        file.ref(),
        balances.balance(
            file.id(), Parameters.date("asOf", asOf), Parameters.instant("knownAt", knownAt)));
  }
}
