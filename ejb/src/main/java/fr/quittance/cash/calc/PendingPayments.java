package fr.quittance.cash.calc;

import fr.quittance.kernel.Money;
import java.util.List;
import java.util.Optional;

/**
 * Payments of a file that were typed in before the bank told of them, oldest first. A bank line
 * that brings one of them, or all of them at once, is that money and no other.
 */
public record PendingPayments(List<Pending> pending) {

  /** A payment typed in and the fact that it is. */
  public record Pending(long fact, Money amount) {}

  /** Which of them an amount from the bank is; empty when it is new money. */
  public List<Pending> broughtBy(Money amount) {
    Optional<Pending> same =
        pending.stream().filter(payment -> payment.amount().equals(amount)).findFirst();
    if (same.isPresent()) {
      return List.of(same.get());
    }
    Money all =
        pending.stream()
            .map(Pending::amount)
            .filter(one -> one.currency().equals(amount.currency()))
            .reduce(Money.zero(amount.currency()), Money::plus);
    return all.equals(amount) ? pending : List.of();
  }
}
