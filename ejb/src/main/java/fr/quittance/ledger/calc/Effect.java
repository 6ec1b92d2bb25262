package fr.quittance.ledger.calc;

/**
 * What a fact does to a balance. Facts of one day count in this order: what becomes owed, what is
 * given up, what is paid.
 */
public enum Effect {
  PRINCIPAL,
  COST,
  CREDIT_NOTE,
  WAIVER,
  PAYMENT,
  REVERSAL,
  /** Changes what money bears: notice, judgment, grace, terms. */
  RULE,
  /** Stops interest and the allocation of payments: insolvency, over-indebtedness. */
  STAY;

  /** Whether it moves an amount on its own day. */
  boolean moves() {
    return compareTo(PAYMENT) <= 0;
  }
}
