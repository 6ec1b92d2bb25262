package fr.quittance.ledger;

import fr.quittance.kernel.CallerContext;
import fr.quittance.ledger.calc.MoneyPosting;
import fr.quittance.ledger.calc.MoneyRules;
import fr.quittance.ledger.store.MoneyEntries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/**
 * The client-money journal: double entry for money that really moved.
 *
 * <p>Written inside the transaction, and under the locks, of the act that moved the money, which
 * has asked for its own permission: no act without its entry, no entry without its act. A payment
 * typed in moves nothing until the bank tells it.
 */
@ApplicationScoped
public class MoneyJournal {

  @Inject private MoneyEntries entries;
  @Inject private CallerContext callers;
  @Inject private Clock clock;

  /** Posts a movement; the same cause a second time fails with its transaction. */
  public void post(MoneyMovement movement) {
    List<MoneyPosting> postings = MoneyRules.postings(movement);
    if (!postings.isEmpty()) {
      entries.add(movement, postings, clock.instant(), callers.current().userId());
    }
  }
}
