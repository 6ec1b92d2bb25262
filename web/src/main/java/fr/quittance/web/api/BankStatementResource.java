package fr.quittance.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import fr.quittance.cash.BankStatementService;
import fr.quittance.cash.ImportNote;
import fr.quittance.cash.ImportReport;
import fr.quittance.cash.ImportedStatement;
import fr.quittance.kernel.Problem;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;

/** Statements that the bank sends of the declared accounts. */
@Path("bank-statements")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class BankStatementResource {

  @Inject private BankStatementService statements;

  /** What became of a file; the figures are those of all its statements together. */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  public record ImportBody(
      long statement,
      String format,
      int lines,
      @JsonProperty("new") int added,
      int duplicate,
      int matched,
      int suspense,
      int rejected,
      boolean balanced,
      String gap,
      List<Problem.Error> errors,
      List<Problem.Error> remarks,
      List<StatementBody> statements) {

    static ImportBody of(ImportReport report) {
      return new ImportBody(
          report.statement().value(),
          report.format(),
          report.total(ImportedStatement::lines),
          report.total(ImportedStatement::added),
          report.total(ImportedStatement::duplicates),
          report.total(ImportedStatement::matched),
          report.total(ImportedStatement::suspense),
          report.rejected().size(),
          report.balanced(),
          report.gap().toPlainString(),
          report.rejected().stream().map(BankStatementResource::error).toList(),
          report.remarks().stream().map(BankStatementResource::error).toList(),
          report.statements().stream().map(StatementBody::of).toList());
    }
  }

  /** One statement of a file; its gap is null where the bank gave no balances. */
  public record StatementBody(
      long statement,
      String iban,
      int lines,
      @JsonProperty("new") int added,
      int duplicate,
      int matched,
      int suspense,
      boolean balanced,
      String gap) {

    static StatementBody of(ImportedStatement one) {
      BigDecimal gap = one.gap();
      return new StatementBody(
          one.id().value(),
          one.iban(),
          one.lines(),
          one.added(),
          one.duplicates(),
          one.matched(),
          one.suspense(),
          one.balanced(),
          gap == null ? null : gap.toPlainString());
    }
  }

  @POST
  @Consumes(MediaType.WILDCARD)
  public Response importFile(byte[] content, @QueryParam("name") String name) {
    ImportBody report = ImportBody.of(statements.importFile(Bodies.required(content), name));
    return Response.created(URI.create("bank-statements/" + report.statement()))
        .entity(report)
        .build();
  }

  private static Problem.Error error(ImportNote note) {
    return new Problem.Error(note.path(), note.line(), note.code(), note.message());
  }
}
