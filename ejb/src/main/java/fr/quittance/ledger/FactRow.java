package fr.quittance.ledger;

import fr.quittance.kernel.Money;
import fr.quittance.kernel.id.ClaimId;
import fr.quittance.kernel.id.FactId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * One fact of a file as lists show it.
 *
 * @param amount null where the kind is not about money
 * @param claim null where the fact is about the whole file
 * @param reverses what this fact annuls, else null
 * @param reversedBy what annuls this fact, else null
 * @param beforePlacement whether it is a payment that the creditor had received before it placed
 *     the claim
 * @param chosen the claims that the debtor chose to pay (C. civ. 1342-10), empty where it named
 *     none
 * @param enforceableOn on a judgment, the day from which it can be enforced; null where it is not
 *     known
 */
public record FactRow(
    FactId id,
    FactKind kind,
    LocalDate effectiveOn,
    Instant recordedAt,
    Money amount,
    ClaimId claim,
    FactId reverses,
    FactId reversedBy,
    boolean beforePlacement,
    List<ClaimId> chosen,
    LocalDate enforceableOn) {

  public FactRow {
    chosen = List.copyOf(chosen);
  }

  /** Whether a reversal may still annul it. */
  public boolean reversible() {
    return kind != FactKind.REVERSAL && reversedBy == null;
  }
}
