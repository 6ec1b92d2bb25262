package fr.quittance.ledger.calc;

import fr.quittance.kernel.Money;
import java.time.LocalDate;
import java.util.List;

/**
 * A fact as the computation needs it.
 *
 * @param amount positive; null where the effect is not about money
 * @param claim the claim that it is about, null for a payment without a choice
 * @param dueOn due date of the claim, on principal only
 * @param reverses the annulled fact, on a reversal only
 * @param choice the debtor's choice, on a payment only; empty for the order of the law
 */
public record KnownFact(
    long id,
    Effect effect,
    LocalDate effectiveOn,
    Money amount,
    Long claim,
    LocalDate dueOn,
    Long reverses,
    List<Choice> choice) {

  /** The part of a payment that the debtor wants on one claim (C. civ. 1342-10). */
  public record Choice(long claim, Money amount) {}

  public KnownFact {
    choice = List.copyOf(choice);
  }
}
