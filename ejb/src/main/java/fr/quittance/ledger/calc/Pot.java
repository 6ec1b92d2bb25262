package fr.quittance.ledger.calc;

import fr.quittance.kernel.Money;

/** One bucket of one debt: what was charged, given up and paid. */
final class Pot {

  private Money charged;
  private Money givenUp;
  private Money paid;

  Pot(String currency) {
    charged = Money.zero(currency);
    givenUp = charged;
    paid = charged;
  }

  Money charged() {
    return charged;
  }

  Money open() {
    return positive(charged.minus(givenUp).minus(paid));
  }

  /** What is left of it before payments. */
  Money worth() {
    return charged.minus(givenUp);
  }

  /** Paid beyond what a credit note left of it. */
  Money overpaid() {
    return positive(paid.minus(worth()));
  }

  void charge(Money amount) {
    charged = charged.plus(amount);
  }

  void giveUp(Money amount) {
    givenUp = givenUp.plus(amount);
  }

  void pay(Money amount) {
    paid = paid.plus(amount);
  }

  void release(Money amount) {
    paid = paid.minus(amount);
  }

  private static Money positive(Money amount) {
    return amount.isNegative() ? Money.zero(amount.currency()) : amount;
  }
}
