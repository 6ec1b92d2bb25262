package fr.quittance.billing;

import fr.quittance.billing.store.StatementReader;
import fr.quittance.kernel.Page;
import fr.quittance.kernel.PageRequest;
import fr.quittance.kernel.Problem;
import fr.quittance.kernel.RowScoped;
import fr.quittance.kernel.Slice;
import fr.quittance.kernel.id.StatementId;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Reads issued statements; a creditor sees its own. */
@Stateless
@RowScoped
public class RemittanceStatementQueries {

  @Inject private StatementReader statements;

  /**
   * @throws Problem 404 where the statement is not the caller's to see
   */
  @RequiresPermissions("statement:read")
  public StatementSheet byId(StatementId id) {
    return statements.byId(id).orElseThrow(() -> Problem.notFound("Statement", id));
  }

  /**
   * The lines of a statement, in its order. Filters {@code text} (file or debtor reference) and
   * {@code kind}; sorts by {@code effectiveOn}, {@code file}, {@code kind}, {@code amount}, {@code
   * remitBy}.
   */
  @RequiresPermissions("statement:read")
  public Page<StatementLine> lines(StatementId id, PageRequest request) {
    String currency = statements.currency(id).orElseThrow(() -> Problem.notFound("Statement", id));
    return statements.lines(id, currency, request);
  }

  /**
   * What a statement comes to, without its lines.
   *
   * @throws Problem 404 where the statement is not the caller's to see
   */
  @RequiresPermissions("statement:read")
  public StatementSheet head(StatementId id) {
    return statements.head(id).orElseThrow(() -> Problem.notFound("Statement", id));
  }

  /**
   * Filters {@code text} (number, mandate or creditor), {@code mandate}, {@code creditor}, {@code
   * number}, all "contains"; sorts by {@code number}, {@code mandate}, {@code creditor}, {@code
   * from}, {@code to}, {@code issuedAt}, {@code remitBy}, {@code netToPay}.
   */
  @RequiresPermissions("statement:read")
  public Page<StatementRow> list(PageRequest request) {
    return statements.page(request);
  }

  /**
   * The statements of a mandate, newest first, after the cursor of the slice before.
   *
   * @param cursor null for the newest
   */
  @RequiresPermissions("statement:read")
  public Slice<StatementRow> ofMandate(String mandateRef, String cursor, int limit) {
    return statements.slice(mandateRef, before(cursor), PageRequest.of(0, limit).size());
  }

  private static Long before(String cursor) {
    try {
      return cursor == null || cursor.isBlank() ? null : Long.valueOf(cursor);
    } catch (NumberFormatException e) {
      throw Problem.invalidField("cursor", "wrong-value", "This cursor was not given by us.");
    }
  }
}
