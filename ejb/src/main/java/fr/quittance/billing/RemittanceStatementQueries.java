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
   * Filters {@code mandate}, {@code creditor}, {@code number} (contains); sorts by {@code number},
   * {@code mandate}, {@code creditor}, {@code from}, {@code to}, {@code issuedAt}, {@code remitBy},
   * {@code netToPay}.
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
