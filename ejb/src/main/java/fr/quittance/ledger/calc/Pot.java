package fr.quittance.ledger.calc;

import fr.quittance.kernel.Money;

/** One bucket of one debt: what was charged, and what of it is still due. */
final class Pot {

  private final Money none;
  private Money charged;
  private Money worth;
  private Money due;

  Pot(String currency) {
    none = Money.zero(currency);
    charged = none;
    worth = none;
    due = none;
  }

  Money charged() {
    return charged;
  }

  Money open() {
    return due.isNegative() ? none : due;
  }

  /** What is left of it before payments. */
  Money worth() {
    return worth;
  }

  /** Paid beyond what a credit note left of it. */
  Money overpaid() {
    return due.isNegative() ? due.negated() : none;
  }

  void charge(Money amount) {
    charged = charged.plus(amount);
    worth = worth.plus(amount);
    due = due.plus(amount);
  }

  void giveUp(Money amount) {
    worth = worth.minus(amount);
    due = due.minus(amount);
  }

  void pay(Money amount) {
    due = due.minus(amount);
  }

  void release(Money amount) {
    due = due.plus(amount);
  }
}
