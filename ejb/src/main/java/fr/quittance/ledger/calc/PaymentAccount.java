package fr.quittance.ledger.calc;

import fr.quittance.kernel.Money;
import java.util.ArrayList;
import java.util.List;

/** One payment, the parts already spread and what is still free. */
final class PaymentAccount {

  private final long payment;
  private final List<Computed.Share> shares = new ArrayList<>();
  private Money free;

  PaymentAccount(KnownFact fact) {
    this.payment = fact.id();
    this.free = fact.amount();
  }

  Money free() {
    return free;
  }

  /** Puts as much as is free and as the claim still needs, at most {@code wanted}. */
  void put(ClaimAccount claim, Money wanted, Rule rule) {
    Money part = wanted.min(free).min(claim.open());
    if (part.isPositive()) {
      free = free.minus(part);
      claim.pay(part);
      shares.add(new Computed.Share(payment, claim.claim(), part, rule));
    }
  }

  /** Takes back from a claim what a credit note made too much, latest part first. */
  void release(ClaimAccount claim) {
    for (int i = shares.size() - 1; i >= 0 && claim.overpaid().isPositive(); i--) {
      Computed.Share share = shares.get(i);
      if (share.claim() == claim.claim()) {
        Money back = share.amount().min(claim.overpaid());
        claim.release(back);
        free = free.plus(back);
        shares.remove(i);
        if (back.compareTo(share.amount()) < 0) {
          shares.add(
              i,
              new Computed.Share(payment, share.claim(), share.amount().minus(back), share.rule()));
        }
      }
    }
  }

  void explain(List<Computed.Share> all) {
    all.addAll(shares);
    if (free.isPositive()) {
      all.add(new Computed.Share(payment, null, free, Rule.OVERPAYMENT));
    }
  }
}
