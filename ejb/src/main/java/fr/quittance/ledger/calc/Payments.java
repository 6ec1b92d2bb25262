package fr.quittance.ledger.calc;

import fr.quittance.kernel.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The payments of a file and how each is spread over its debts. */
final class Payments {

  private final FileDebts debts;
  private final FileEvents events;
  private final List<PaymentAccount> payments = new ArrayList<>();
  private final List<Computed.Held> stayed = new ArrayList<>();
  private AllocationOrder order;
  private boolean mandateSpoke;
  private Money paid;

  Payments(FileDebts debts, FileEvents events, List<Bucket> order, String currency) {
    this.debts = debts;
    this.events = events;
    this.order = AllocationOrder.of(order);
    this.paid = Money.zero(currency);
  }

  /** The first claim whose mandate sets an order sets it for the file. */
  void orderOf(KnownFact charge) {
    List<Bucket> wanted = ((KnownFact.Charge) charge.content()).order();
    if (!mandateSpoke && !wanted.isEmpty()) {
      order = AllocationOrder.of(wanted);
      mandateSpoke = true;
    }
  }

  void pay(KnownFact fact) {
    paid = paid.plus(fact.amount());
    if (!fact.effectiveOn().isBefore(events.stay())) {
      stayed.add(new Computed.Held(fact.id(), fact.amount(), Rule.STAYED));
      return;
    }
    PaymentAccount payment = new PaymentAccount(fact);
    payments.add(payment);
    for (KnownFact.Choice choice : fact.choices()) {
      choose(payment, choice, fact.effectiveOn());
    }
    spread(payment, fact.effectiveOn(), null);
  }

  private void choose(PaymentAccount payment, KnownFact.Choice choice, LocalDate day) {
    ClaimAccount claim = debts.claim(choice.claim());
    if (claim == null) {
      return;
    }
    claim.accrueTo(day);
    Money left = choice.amount();
    AllocationOrder now = order(day);
    for (Bucket bucket : now.byClaim()) {
      left = left.minus(payment.put(claim, bucket, left, Rule.DEBTOR_CHOICE));
    }
    if (!now.byClaim().contains(Bucket.INDEMNITY)) {
      payment.put(claim, Bucket.INDEMNITY, left, Rule.DEBTOR_CHOICE);
    }
  }

  /** Takes back what a credit note made too much, latest payment first. */
  void release(ClaimAccount claim) {
    for (int i = payments.size() - 1; i >= 0 && overpaid(claim); i--) {
      payments.get(i).release(claim);
    }
  }

  private static boolean overpaid(ClaimAccount claim) {
    return claim != null && claim.pot(Bucket.PRINCIPAL).overpaid().isPositive();
  }

  /** Lets credit meet what is owed now. */
  void offset(LocalDate day) {
    for (PaymentAccount payment : payments) {
      spread(payment, day, Rule.CREDIT_OFFSET);
    }
  }

  /** Spreads what is free; {@code because} overrides the rule that is named. */
  private void spread(PaymentAccount payment, LocalDate day, Rule because) {
    if (!payment.free().isPositive()) {
      return;
    }
    AllocationOrder now = order(day);
    acrossFile(payment, now.first(), because);
    byClaim(payment, now.byClaim(), day, because);
    acrossFile(payment, now.last(), because);
  }

  private AllocationOrder order(LocalDate day) {
    List<Bucket> agreed = events.order(day);
    return agreed.isEmpty() ? order : AllocationOrder.of(agreed);
  }

  private void acrossFile(PaymentAccount payment, List<Bucket> buckets, Rule because) {
    for (Bucket bucket : buckets) {
      Rule rule = bucket == Bucket.COSTS ? Rule.COSTS_FIRST : Rule.INDEMNITY_LAST;
      for (Debt debt : bucket == Bucket.COSTS ? debts.costs() : debts.byDueDate()) {
        payment.put(debt, bucket, payment.free(), because == null ? rule : because);
      }
    }
  }

  private void byClaim(PaymentAccount payment, List<Bucket> buckets, LocalDate day, Rule because) {
    List<ClaimAccount> claims = debts.byDueDate();
    int i = 0;
    while (i < claims.size() && payment.free().isPositive()) {
      List<ClaimAccount> sameDay = new ArrayList<>();
      LocalDate due = claims.get(i).dueOn();
      for (; i < claims.size() && claims.get(i).dueOn().equals(due); i++) {
        if (!claims.get(i).isClosed()) {
          claims.get(i).accrueTo(day);
          sameDay.add(claims.get(i));
        }
      }
      Rule rule = sameDay.size() > 1 ? Rule.PRO_RATA : Rule.OLDEST_DUE;
      spreadEvenly(payment, sameDay, buckets, because == null ? rule : because);
    }
  }

  private static void spreadEvenly(
      PaymentAccount payment, List<ClaimAccount> sameDay, List<Bucket> buckets, Rule rule) {
    List<Money> open = sameDay.stream().map(claim -> claim.open(buckets)).toList();
    Money whole = open.stream().reduce(Money.zero(payment.free().currency()), Money::plus);
    Money amount = payment.free().min(whole);
    if (!amount.isPositive()) {
      return;
    }
    List<Money> parts = ProRata.split(amount, open);
    for (int i = 0; i < parts.size(); i++) {
      Money left = parts.get(i);
      for (Bucket bucket : buckets) {
        left = left.minus(payment.put(sameDay.get(i), bucket, left, rule));
      }
    }
  }

  Money paid() {
    return paid;
  }

  Money credit() {
    return payments.stream()
        .map(PaymentAccount::free)
        .reduce(Money.zero(paid.currency()), Money::plus);
  }

  List<Computed.Share> shares(List<Computed.Share> before) {
    List<Computed.Share> all = new ArrayList<>(before);
    payments.forEach(payment -> payment.explain(all));
    return all;
  }

  List<Computed.Held> held(List<Computed.Held> before) {
    List<Computed.Held> all = new ArrayList<>(before);
    all.addAll(stayed);
    return all;
  }
}
