package fr.quittance.ledger.calc;

import fr.quittance.kernel.Money;
import fr.quittance.kernel.Period;
import java.time.LocalDate;
import java.util.List;

/**
 * A fact as the computation needs it.
 *
 * @param amount positive; null where the effect is not about money
 * @param claim the claim that it is about, null for the whole file
 * @param reverses the annulled fact, on a reversal only
 * @param content what else it says; null where there is nothing else
 */
public record KnownFact(
    long id,
    Effect effect,
    LocalDate effectiveOn,
    Money amount,
    Long claim,
    Long reverses,
    Content content) {

  /** What a fact says beside its amount and date. */
  public sealed interface Content {}

  /**
   * Of principal: the claim's terms.
   *
   * @param order the mandate's order of allocation, empty for the law's
   */
  public record Charge(ClaimTerms terms, List<Bucket> order) implements Content {
    public Charge {
      order = List.copyOf(order);
    }
  }

  /** Of a payment: the parts that the debtor wants on claims (C. civ. 1342-10). */
  public record Choices(List<Choice> parts) implements Content {
    public Choices {
      parts = List.copyOf(parts);
    }
  }

  /** The part of a payment that the debtor wants on one claim. */
  public record Choice(long claim, Money amount) {}

  /** Of a waiver: what is given up. */
  public record Waived(Bucket bucket) implements Content {}

  /** A formal notice, on the day of its first presentation (C. civ. 1344-1). */
  public record Notice() implements Content {}

  /**
   * A judgment.
   *
   * @param rate what it lets the sum bear
   * @param surchargeFrom day the delays of the increased rate start from (CMF L313-3), null where
   *     there is none
   * @param capitalises whether it grants compound interest (C. civ. 1343-2)
   */
  public record Judgment(JudgmentRate rate, LocalDate surchargeFrom, boolean capitalises)
      implements Content {}

  /** Time to pay that a judge granted (C. civ. 1343-5). */
  public record Grace(Period period) implements Content {}

  /**
   * What the parties agreed.
   *
   * @param agreedRate percent a year, null where it does not change
   * @param order order of allocation, empty where it does not change
   */
  public record Terms(java.math.BigDecimal agreedRate, List<Bucket> order, boolean capitalises)
      implements Content {
    public Terms {
      order = List.copyOf(order);
    }
  }

  List<Choice> choices() {
    return content instanceof Choices chosen ? chosen.parts() : List.of();
  }

  /** Whether it is about this claim, by name or for the whole file. */
  boolean concerns(long wanted) {
    return claim == null || claim == wanted;
  }
}
