package fr.quittance.web.api;

import fr.quittance.kernel.Paris;
import fr.quittance.kernel.Problem;
import fr.quittance.kernel.id.FileId;
import fr.quittance.kernel.id.TransferId;
import fr.quittance.legal.AnswerTransfer;
import fr.quittance.legal.BailiffId;
import fr.quittance.legal.Missing;
import fr.quittance.legal.PackageFile;
import fr.quittance.legal.PrepareTransfer;
import fr.quittance.legal.TransferQueries;
import fr.quittance.legal.TransferService;
import fr.quittance.legal.TransferSheet;
import fr.quittance.legal.TransferState;
import fr.quittance.portfolio.FileQueries;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/** Files handed to bailiffs, with their packages and answers. */
@Path("transfers")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class TransferResource {

  @Inject private TransferService transfers;
  @Inject private TransferQueries queries;
  @Inject private FileQueries files;

  /** What to hand over, to whom, for what. */
  public record TransferOrder(List<String> files, String bailiff, String procedure) {}

  /** What the office answered: its reference, or why it refuses. */
  public record AnswerBody(Boolean accepted, String reference) {}

  /** One file of a transfer. */
  public record TransferredFile(
      String file, List<Missing> missing, String packageName, String sha256) {}

  /**
   * A transfer.
   *
   * @param acknowledgeBy day by which the office should have answered
   * @param missing what any of its packages lacks
   */
  public record TransferBody(
      String id,
      String transfer,
      BailiffResource.BailiffBody bailiff,
      String procedure,
      TransferState state,
      OffsetDateTime createdAt,
      OffsetDateTime sentAt,
      LocalDate acknowledgeBy,
      OffsetDateTime acknowledgedAt,
      String acknowledgement,
      String error,
      List<TransferredFile> files,
      List<Missing> missing) {}

  @POST
  public Response hand(TransferOrder body) {
    TransferOrder order = Bodies.required(body);
    List<FileId> handed =
        order.files() == null
            ? List.of()
            : order.files().stream().map(ref -> files.byRef(ref).id()).toList();
    TransferId id =
        transfers.prepare(new PrepareTransfer(handed, bailiff(order.bailiff()), order.procedure()));
    transfers.deliver(id);
    return Response.created(URI.create("transfers/" + id)).entity(body(queries.byId(id))).build();
  }

  @GET
  @Path("{id}")
  public TransferBody read(@PathParam("id") String id) {
    return body(queries.byId(transferId(id)));
  }

  @POST
  @Path("{id}/answer")
  public TransferBody answer(@PathParam("id") String id, AnswerBody body) {
    AnswerBody given = Bodies.required(body);
    transfers.answer(
        new AnswerTransfer(
            transferId(id), !Boolean.FALSE.equals(given.accepted()), given.reference()));
    return body(queries.byId(transferId(id)));
  }

  @GET
  @Path("{id}/package")
  @Produces("application/zip")
  public Response content(@PathParam("id") String id, @QueryParam("file") String file) {
    PackageFile content = queries.content(transferId(id), file);
    return Response.ok(content.content())
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + content.name() + "\"")
        .build();
  }

  private static TransferBody body(TransferSheet sheet) {
    return new TransferBody(
        sheet.id().toString(),
        sheet.id().toString(),
        new BailiffResource.BailiffBody(
            sheet.bailiff().id().toString(), sheet.bailiff().name(), sheet.bailiff().area()),
        sheet.procedure(),
        sheet.state(),
        at(sheet.createdAt()),
        at(sheet.sentAt()),
        sheet.acknowledgeBy(),
        at(sheet.acknowledgedAt()),
        sheet.acknowledgement(),
        sheet.error(),
        sheet.files().stream()
            .map(f -> new TransferredFile(f.fileRef(), f.missing(), f.packageName(), f.sha256()))
            .toList(),
        sheet.files().stream().flatMap(f -> f.missing().stream()).distinct().sorted().toList());
  }

  private static OffsetDateTime at(Instant instant) {
    return instant == null ? null : Paris.at(instant);
  }

  private static BailiffId bailiff(String id) {
    try {
      return id == null ? null : new BailiffId(Long.parseLong(id));
    } catch (NumberFormatException e) {
      throw Problem.invalidField(
          "bailiff", "unknown-bailiff", "Bailiff " + id + " does not exist.");
    }
  }

  private static TransferId transferId(String id) {
    try {
      return new TransferId(Long.parseLong(id));
    } catch (NumberFormatException e) {
      throw Problem.notFound("Transfer", id);
    }
  }
}
