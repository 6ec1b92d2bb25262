package fr.quittance.web.api;

import fr.quittance.contact.CallMechanism;
import fr.quittance.contact.CallResult;
import fr.quittance.contact.PartyReached;
import fr.quittance.contact.RecordOutcome.PromisedPayment;
import fr.quittance.kernel.Money;
import fr.quittance.kernel.Paris;
import fr.quittance.kernel.Problem;
import fr.quittance.portfolio.FileQueries;
import fr.quittance.portfolio.FileSheet;
import fr.quittance.queue.Lease;
import fr.quittance.queue.LeaseId;
import fr.quittance.queue.QueueService;
import fr.quittance.queue.Reason;
import fr.quittance.queue.WrapUp;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** The collectors' call queue. */
@Path("queue")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class QueueResource {

  @Inject private QueueService queue;
  @Inject private FileQueries files;

  /**
   * A file in hand.
   *
   * @param debtor identifies the debtor across files: nobody else is given it meanwhile
   * @param reasons what made the file the most urgent one
   */
  public record LeaseBody(
      String lease,
      OffsetDateTime expiresAt,
      String file,
      String debtor,
      String debtorName,
      List<Reason> reasons) {}

  /** How a call ended. */
  public record OutcomeBody(
      CallMechanism mechanism,
      PartyReached party,
      CallResult result,
      PromiseBody promise,
      OffsetDateTime callbackAt,
      String note) {}

  /** What was promised; the amount in the file's currency. */
  public record PromiseBody(BigDecimal amount, LocalDate dueOn) {}

  @POST
  @Path("next")
  public Response next() {
    return queue
        .takeNext()
        .map(lease -> Response.ok(body(lease)))
        .orElseGet(Response::noContent)
        .build();
  }

  @POST
  @Path("leases/{lease}/outcome")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response conclude(@PathParam("lease") String lease, OutcomeBody body) {
    OutcomeBody given = Bodies.required(body);
    queue.conclude(
        new WrapUp(
            leaseId(lease),
            given.mechanism(),
            given.party(),
            given.result(),
            promise(given.promise(), lease),
            given.callbackAt() == null ? null : given.callbackAt().toInstant(),
            given.note()));
    return Response.ok(new Ended(lease, "ENDED")).build();
  }

  /** A lease that is over. */
  public record Ended(String lease, String state) {}

  private PromisedPayment promise(PromiseBody body, String lease) {
    if (body == null) {
      return null;
    }
    if (body.amount() == null || body.dueOn() == null) {
      throw Problem.invalidField("promise", "required", "A promise has an amount and a dueOn.");
    }
    String currency =
        queue
            .mine()
            .filter(held -> held.id().toString().equals(lease))
            .map(held -> files.byId(held.file()).currency())
            .orElse(Money.EUR);
    return new PromisedPayment(Money.of(body.amount(), currency), body.dueOn());
  }

  private LeaseBody body(Lease lease) {
    FileSheet file = files.byId(lease.file());
    return new LeaseBody(
        lease.id().toString(),
        Paris.at(lease.expiresAt()),
        file.ref(),
        lease.debtor().toString(),
        file.debtorName(),
        lease.reasons());
  }

  private static LeaseId leaseId(String text) {
    try {
      return new LeaseId(UUID.fromString(text));
    } catch (IllegalArgumentException e) {
      throw Problem.notFound("Lease", text);
    }
  }
}
