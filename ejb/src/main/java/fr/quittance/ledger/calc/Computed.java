package fr.quittance.ledger.calc;

import fr.quittance.kernel.Money;
import fr.quittance.kernel.Rate;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The outcome of a computation.
 *
 * @param placed all principal that came in, before credit notes
 * @param paid all payments that stand
 * @param open what is open by bucket
 * @param credit paid or given up beyond what is owed
 * @param principals open principal by claim
 * @param oldestDueOn due date of the oldest claim still open, null when none is
 * @param provisional whether a rate that is not known yet was replaced by the last known one
 * @param lines what became due or was given up, oldest first
 * @param shares how payments were spread
 * @param held payments and waivers, or parts of them, that a rule kept from being spread
 */
public record Computed(
    Money placed,
    Money paid,
    Map<Bucket, Money> open,
    Money credit,
    Map<Long, Money> principals,
    LocalDate oldestDueOn,
    boolean provisional,
    List<Line> lines,
    List<Share> shares,
    List<Held> held) {

  /** What a line says. */
  public enum Kind {
    PRINCIPAL,
    CREDIT_NOTE,
    PRINCIPAL_WAIVER,
    COST,
    COST_WAIVER,
    INTEREST,
    INTEREST_WAIVER,
    INDEMNITY,
    INDEMNITY_WAIVER
  }

  /** How an interest line came about: {@code base × rate × days}. */
  public record Accrual(
      LocalDate from, LocalDate to, int days, Money base, Rate rate, String rule) {}

  /**
   * A charge, or with a negative amount something given up.
   *
   * @param claim null for what the file owes as a whole
   * @param accrual null for what does not accrue
   * @param basis article or kind of fact that it rests on
   */
  public record Line(
      Kind kind, Long claim, Accrual accrual, LocalDate from, Money amount, String basis) {}

  /**
   * A part of a payment, or of a credit note beyond its claim, and where it went.
   *
   * @param to null for the credit of the file
   * @param claim null for the credit and for the costs of the file
   */
  public record Share(long payment, Bucket to, Long claim, Money amount, Rule rule) {}

  /** What was not spread, and why. */
  public record Held(long fact, Money amount, Rule rule) {}

  public Computed {
    open = Map.copyOf(open);
    principals = Map.copyOf(principals);
    lines = List.copyOf(lines);
    shares = List.copyOf(shares);
    held = List.copyOf(held);
  }

  public Money total() {
    return open.values().stream().reduce(Money.zero(credit.currency()), Money::plus);
  }
}
