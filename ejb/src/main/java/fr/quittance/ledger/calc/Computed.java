package fr.quittance.ledger.calc;

import fr.quittance.kernel.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The outcome of a computation.
 *
 * @param placed all principal that came in, before credit notes
 * @param paid all payments that stand
 * @param principal open principal
 * @param credit paid or given up beyond what is owed
 * @param open open principal by claim
 * @param oldestDueOn due date of the oldest claim still open, null when none is
 */
public record Computed(
    Money placed,
    Money paid,
    Money principal,
    Money credit,
    Map<Long, Money> open,
    LocalDate oldestDueOn,
    List<Line> lines,
    List<Share> shares) {

  /** A charge, or a credit note with a negative amount. */
  public record Line(Effect effect, long claim, LocalDate from, Money amount) {}

  /**
   * A part of a payment, or of a credit note beyond its claim, and where it went.
   *
   * @param claim null for the credit of the file
   */
  public record Share(long payment, Long claim, Money amount, Rule rule) {}

  public Computed {
    open = Map.copyOf(open);
    lines = List.copyOf(lines);
    shares = List.copyOf(shares);
  }
}
