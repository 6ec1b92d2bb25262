package fr.quittance.ledger;

import fr.quittance.kernel.Money;
import fr.quittance.kernel.id.ClaimId;
import fr.quittance.kernel.id.FactId;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One fact of a file as lists show it.
 *
 * @param amount null where the kind is not about money
 * @param claim null where the fact is about the whole file
 * @param reverses what this fact annuls, else null
 * @param reversedBy what annuls this fact, else null
 * @param beforePlacement whether it is a payment that the creditor had received before it placed
 *     the claim
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
    boolean beforePlacement) {

  /** Whether a reversal may still annul it. */
  public boolean reversible() {
    return kind != FactKind.REVERSAL && reversedBy == null;
  }
}
