package fr.quittance.ledger.calc;

import fr.quittance.kernel.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The balance of a file: a pure function of the facts known and a day.
 *
 * <p>Facts are replayed by the day they count, the day itself included: what becomes owed first,
 * then what is given up, then what is paid. A payment follows the debtor's choice, then claims due
 * first, oldest due date first, in proportion on ties (C. civ. 1342-10). What exceeds all debts is
 * credit, outside the total, and meets debts that come up later. The order in which facts were
 * learned never matters.
 */
public final class BalanceCalculation {

  private final String currency;
  private final Map<Long, ClaimAccount> claims = new TreeMap<>();
  private final List<PaymentAccount> payments = new ArrayList<>();
  private Money paid;

  private BalanceCalculation(String currency) {
    this.currency = currency;
    this.paid = Money.zero(currency);
  }

  /**
   * @param known every fact of the file that is known, in any order
   * @param asOf last day that counts, itself included
   * @param currency currency of the file, which every fact has
   */
  public static Computed of(Collection<KnownFact> known, LocalDate asOf, String currency) {
    BalanceCalculation calculation = new BalanceCalculation(currency);
    StandingFacts.of(known, asOf).forEach(calculation::apply);
    return calculation.result();
  }

  private void apply(KnownFact fact) {
    switch (fact.effect()) {
      case PRINCIPAL -> {
        claim(fact.claim()).charge(fact);
        offset();
      }
      case CREDIT_NOTE -> {
        ClaimAccount claim = claim(fact.claim());
        claim.giveUp(fact);
        release(claim);
        offset();
      }
      case PAYMENT -> pay(fact);
      case REVERSAL, NONE -> throw new IllegalArgumentException("Not a standing fact: " + fact);
    }
  }

  private ClaimAccount claim(long id) {
    return claims.computeIfAbsent(id, key -> new ClaimAccount(key, currency));
  }

  private void pay(KnownFact fact) {
    PaymentAccount payment = new PaymentAccount(fact);
    payments.add(payment);
    paid = paid.plus(fact.amount());
    for (KnownFact.Choice choice : fact.choice()) {
      payment.put(claim(choice.claim()), choice.amount(), Rule.DEBTOR_CHOICE);
    }
    spread(payment, null);
  }

  private void release(ClaimAccount claim) {
    for (int i = payments.size() - 1; i >= 0 && claim.overpaid().isPositive(); i--) {
      payments.get(i).release(claim);
    }
  }

  private void offset() {
    payments.forEach(payment -> spread(payment, Rule.CREDIT_OFFSET));
  }

  /** Spreads what is free by due date; {@code because} overrides the rule that is named. */
  private void spread(PaymentAccount payment, Rule because) {
    if (!payment.free().isPositive()) {
      return;
    }
    for (List<ClaimAccount> sameDay : openByDueDate().values()) {
      Rule rule = sameDay.size() > 1 ? Rule.PRO_RATA : Rule.OLDEST_DUE;
      spreadEvenly(payment, sameDay, because == null ? rule : because);
    }
  }

  private TreeMap<LocalDate, List<ClaimAccount>> openByDueDate() {
    return claims.values().stream()
        .filter(claim -> claim.open().isPositive())
        .collect(Collectors.groupingBy(ClaimAccount::dueOn, TreeMap::new, Collectors.toList()));
  }

  private void spreadEvenly(PaymentAccount payment, List<ClaimAccount> sameDay, Rule rule) {
    List<Money> open = sameDay.stream().map(ClaimAccount::open).toList();
    Money amount = payment.free().min(sum(open));
    if (amount.isPositive()) {
      List<Money> parts = ProRata.split(amount, open);
      for (int i = 0; i < parts.size(); i++) {
        payment.put(sameDay.get(i), parts.get(i), rule);
      }
    }
  }

  private Computed result() {
    List<Computed.Line> lines = new ArrayList<>();
    List<Computed.Share> shares = new ArrayList<>();
    Map<Long, Money> open = new HashMap<>();
    for (ClaimAccount claim : claims.values()) {
      claim.explain(lines, shares);
      open.put(claim.claim(), claim.open());
    }
    lines.sort(Comparator.comparing(Computed.Line::from));
    payments.forEach(payment -> payment.explain(shares));
    LocalDate oldest = openByDueDate().isEmpty() ? null : openByDueDate().firstKey();
    return new Computed(
        sum(claims.values().stream().map(ClaimAccount::charged).toList()),
        paid,
        sum(open.values()),
        sum(shares.stream().filter(s -> s.claim() == null).map(Computed.Share::amount).toList()),
        open,
        oldest,
        lines,
        shares);
  }

  private Money sum(Collection<Money> amounts) {
    return amounts.stream().reduce(Money.zero(currency), Money::plus);
  }
}
