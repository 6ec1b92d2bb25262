package fr.quittance.ledger.calc;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * The balance of a file: a pure function of the facts known, the law known and a day.
 *
 * <p>Days are replayed one after the other, the last one included: a day's interest runs first,
 * then what becomes owed that day counts, then what is given up, then what is paid. A payment
 * follows the debtor's choice; else costs, then claim by claim, due ones first, oldest due date
 * first, in proportion on ties, in each interest before principal, and every flat indemnity last
 * (C. civ. 1342-10, 1343-1), or the order that terms set. What exceeds all debts is credit, outside
 * the total, and meets debts that come up later. The order in which facts were learned never
 * matters.
 */
public final class BalanceCalculation {

  private final FileEvents events;
  private final FileDebts debts;
  private final Payments payments;
  private final IndemnityClock indemnities;

  private BalanceCalculation(List<KnownFact> standing, InterestLaw law, String currency) {
    this.events = new FileEvents(standing);
    this.debts = new FileDebts(events, law, currency);
    this.payments = new Payments(debts, events, law.order(), currency);
    this.indemnities = new IndemnityClock(debts, law.indemnity(), currency);
  }

  /**
   * @param known every fact of the file that is known, in any order
   * @param asOf last day that counts, itself included
   * @param currency currency of the file, which every fact has
   */
  public static Computed of(
      Collection<KnownFact> known, InterestLaw law, LocalDate asOf, String currency) {
    List<KnownFact> standing = StandingFacts.of(known, asOf);
    BalanceCalculation calculation = new BalanceCalculation(standing, law, currency);
    for (KnownFact fact : standing) {
      calculation.apply(fact);
    }
    calculation.indemnities.runTo(asOf);
    calculation.debts.close(asOf);
    return calculation.result();
  }

  private void apply(KnownFact fact) {
    if (!fact.effect().moves()) {
      return;
    }
    LocalDate day = fact.effectiveOn();
    indemnities.runTo(day);
    switch (fact.effect()) {
      case PRINCIPAL -> {
        debts.charge(fact);
        payments.orderOf(fact);
        indemnities.watch(fact);
        payments.offset(day);
      }
      case COST -> {
        debts.cost(fact);
        payments.offset(day);
      }
      case CREDIT_NOTE -> {
        payments.release(debts.creditNote(fact));
        payments.offset(day);
      }
      case WAIVER -> debts.waive(fact);
      default -> payments.pay(fact);
    }
  }

  private Computed result() {
    return new Computed(
        debts.placed(),
        payments.paid(),
        debts.open(),
        payments.credit().plus(debts.excess()),
        debts.principals(),
        debts.oldestDueOn(),
        debts.provisional(),
        debts.lines(),
        payments.shares(debts.excessShares()),
        payments.held(debts.heldBack()));
  }
}
