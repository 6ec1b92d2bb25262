package fr.quittance.ledger;

import fr.quittance.kernel.Money;
import fr.quittance.kernel.id.ClaimId;
import fr.quittance.kernel.id.FactId;
import fr.quittance.kernel.id.FileId;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

/**
 * Asks to keep one fact.
 *
 * @param effectiveOn the day on which it counts; for a reversal the day of the journal, since what
 *     it annuls is annulled from its own day
 * @param amount positive, in the currency of the file; may be null for a reversal, which takes the
 *     amount of what it annuls
 * @param claim null where the file has one claim or the kind needs none; on a payment it is the
 *     debtor's choice (C. civ. 1342-10)
 * @param reverses the fact that a reversal annuls, else null
 * @param details what else the kind carries: {@code allocation}, a list of {@code {claim, amount}},
 *     on a payment
 */
public record RecordFact(
    FileId file,
    FactKind kind,
    LocalDate effectiveOn,
    Money amount,
    ClaimId claim,
    FactId reverses,
    Map<String, Object> details) {

  public RecordFact {
    Objects.requireNonNull(file, "file");
    details = details == null ? Map.of() : Map.copyOf(details);
  }

  /** A payment received by the agency, spread by the rules of the law. */
  public static RecordFact payment(FileId file, LocalDate receivedOn, Money amount) {
    return new RecordFact(file, FactKind.PAYMENT, receivedOn, amount, null, null, Map.of());
  }

  /** Annuls a fact of the same file, whole. */
  public static RecordFact reversal(FileId file, LocalDate on, FactId reverses) {
    return new RecordFact(file, FactKind.REVERSAL, on, null, null, reverses, Map.of());
  }
}
