package fr.quittance.ledger.calc;

import fr.quittance.kernel.Money;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * Charges the flat indemnity of an invoice on its first late day, if principal was open when the
 * due date ended (C. com. D441-5). Once charged it stays.
 */
final class IndemnityClock {

  private final FileDebts debts;
  private final RateSeries amounts;
  private final String currency;
  private final Set<Long> watched = new HashSet<>();
  private final PriorityQueue<Due> queue =
      new PriorityQueue<>(Comparator.comparing(Due::day).thenComparing(due -> due.claim().claim()));

  IndemnityClock(FileDebts debts, RateSeries amounts, String currency) {
    this.debts = debts;
    this.amounts = amounts;
    this.currency = currency;
  }

  /** Puts a claim on the clock with its first principal. The indemnity is an amount in euros. */
  void watch(KnownFact charge) {
    if (!Money.EUR.equals(currency) || !watched.add(charge.claim())) {
      return;
    }
    ClaimAccount claim = debts.claim(charge.claim());
    LocalDate day = claim.indemnityOn();
    if (!day.equals(LocalDate.MAX)) {
      LocalDate next = charge.effectiveOn().plusDays(1);
      queue.add(new Due(day.isBefore(next) ? next : day, claim));
    }
  }

  /** Charges what is due until a day; that day's own facts come after. */
  void runTo(LocalDate day) {
    while (!queue.isEmpty() && !queue.peek().day().isAfter(day)) {
      Due due = queue.poll();
      RateSeries.Found amount = amounts.on(due.day());
      if (amount != null && due.claim().open(Bucket.PRINCIPAL).isPositive()) {
        debts.indemnity(
            due.claim(), due.day(), Money.of(amount.number(), currency), amount.source());
      }
    }
  }

  private record Due(LocalDate day, ClaimAccount claim) {}
}
