package fr.quittance.ledger.calc;

import fr.quittance.kernel.Money;
import java.util.ArrayList;
import java.util.List;

/** One payment, the parts already spread and what is still free. */
final class PaymentAccount {

  private final long payment;
  private final List<Part> parts = new ArrayList<>();
  private Money free;

  PaymentAccount(KnownFact fact) {
    this.payment = fact.id();
    this.free = fact.amount();
  }

  Money free() {
    return free;
  }

  /** Puts as much as is free and as the debt's bucket needs, at most {@code wanted}. */
  Money put(Debt debt, Bucket bucket, Money wanted, Rule rule) {
    Money part = wanted.min(free).min(debt.pot(bucket).open());
    if (part.isPositive()) {
      free = free.minus(part);
      debt.pot(bucket).pay(part);
      parts.add(new Part(debt, bucket, part, rule));
    }
    return part;
  }

  /** Takes back from a claim's principal what a credit note made too much, latest part first. */
  void release(ClaimAccount claim) {
    Pot principal = claim.pot(Bucket.PRINCIPAL);
    for (int i = parts.size() - 1; i >= 0 && principal.overpaid().isPositive(); i--) {
      Part part = parts.get(i);
      if (part.debt() == claim && part.bucket() == Bucket.PRINCIPAL) {
        Money back = part.amount().min(principal.overpaid());
        principal.release(back);
        free = free.plus(back);
        parts.remove(i);
        if (back.compareTo(part.amount()) < 0) {
          parts.add(i, part.less(back));
        }
      }
    }
  }

  void explain(List<Computed.Share> all) {
    for (Part part : parts) {
      all.add(
          new Computed.Share(
              payment, part.bucket(), part.debt().claim(), part.amount(), part.rule()));
    }
    if (free.isPositive()) {
      all.add(new Computed.Share(payment, null, null, free, Rule.OVERPAYMENT));
    }
  }

  private record Part(Debt debt, Bucket bucket, Money amount, Rule rule) {

    Part less(Money back) {
      return new Part(debt, bucket, amount.minus(back), rule);
    }
  }
}
