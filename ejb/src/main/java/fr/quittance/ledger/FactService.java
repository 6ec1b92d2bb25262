package fr.quittance.ledger;

import fr.quittance.kernel.Problem;
import fr.quittance.kernel.RowScoped;
import fr.quittance.ledger.domain.FactRules;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.apache.shiro.authz.annotation.Logical;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Keeps facts: written once, corrected only by further facts. */
@Stateless
@RowScoped
public class FactService {

  private FactKeeping keeping;

  public FactService() {}

  @Inject
  FactService(FactKeeping keeping) {
    this.keeping = keeping;
  }

  /**
   * Keeps a fact of any kind, moves the file's projected balance and tells who listens, in one
   * transaction under the debtor's lock.
   *
   * @throws Problem 404 where the file is not the caller's to see, 422 where a rule of {@link
   *     FactRules} is broken, 409 where the fact to reverse already is
   */
  @RequiresPermissions("fact:write")
  public RecordedFact record(RecordFact command) {
    return keeping.keep(command);
  }

  /**
   * Keeps what a creditor may tell about its own file: money it received, principal it gives up.
   *
   * @throws Problem 403 for every other kind
   */
  @RequiresPermissions(
      value = {"fact:direct", "fact:write"},
      logical = Logical.OR)
  public RecordedFact recordDirect(RecordFact command) {
    return keepDirect(command);
  }

  /**
   * Keeps what a creditor's file of changes tells of a claim: less to pay, more received.
   *
   * @throws Problem 403 for every other kind
   */
  @RequiresPermissions("placement:write")
  public RecordedFact recordAmended(RecordFact command) {
    return keepDirect(command);
  }

  private RecordedFact keepDirect(RecordFact command) {
    if (command.kind() == null || !command.kind().direct()) {
      throw Problem.forbidden(
          "fact-not-direct", "Only direct payments and credit notes may be told here.");
    }
    return keeping.keep(command);
  }
}
