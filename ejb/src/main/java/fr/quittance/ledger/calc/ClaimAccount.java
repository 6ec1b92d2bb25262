package fr.quittance.ledger.calc;

import fr.quittance.kernel.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What one claim is worth and what was paid on it. */
final class ClaimAccount {

  private final long claim;
  private final List<KnownFact> charges = new ArrayList<>();
  private final List<KnownFact> notes = new ArrayList<>();
  private Money charged;
  private Money givenUp;
  private Money paid;
  private LocalDate dueOn;

  ClaimAccount(long claim, String currency) {
    this.claim = claim;
    this.charged = Money.zero(currency);
    this.givenUp = Money.zero(currency);
    this.paid = Money.zero(currency);
  }

  long claim() {
    return claim;
  }

  /** The day from which it is owed; unknown while only credit notes were seen. */
  LocalDate dueOn() {
    return dueOn == null ? LocalDate.MAX : dueOn;
  }

  Money charged() {
    return charged;
  }

  void charge(KnownFact fact) {
    charges.add(fact);
    charged = charged.plus(fact.amount());
    if (fact.dueOn() != null && fact.dueOn().isBefore(dueOn())) {
      dueOn = fact.dueOn();
    }
  }

  void giveUp(KnownFact fact) {
    notes.add(fact);
    givenUp = givenUp.plus(fact.amount());
  }

  void pay(Money amount) {
    paid = paid.plus(amount);
  }

  void release(Money amount) {
    paid = paid.minus(amount);
  }

  Money open() {
    return positive(worth().minus(paid));
  }

  /** Paid beyond what is left of it after a credit note. */
  Money overpaid() {
    return positive(paid.minus(worth()));
  }

  private Money worth() {
    return positive(charged.minus(givenUp));
  }

  private static Money positive(Money amount) {
    return amount.max(Money.zero(amount.currency()));
  }

  void explain(List<Computed.Line> lines, List<Computed.Share> shares) {
    for (KnownFact charge : charges) {
      lines.add(new Computed.Line(Effect.PRINCIPAL, claim, charge.effectiveOn(), charge.amount()));
    }
    Money left = charged;
    for (KnownFact note : notes) {
      Money used = note.amount().min(left);
      left = left.minus(used);
      if (used.isPositive()) {
        lines.add(new Computed.Line(Effect.CREDIT_NOTE, claim, note.effectiveOn(), used.negated()));
      }
      if (used.compareTo(note.amount()) < 0) {
        shares.add(
            new Computed.Share(
                note.id(), null, note.amount().minus(used), Rule.CREDIT_NOTE_EXCESS));
      }
    }
  }
}
