package fr.quittance.ledger.calc;

/** The parts that a total has, and that a payment may go to. */
public enum Bucket {
  COSTS,
  INTEREST,
  PRINCIPAL,
  INDEMNITY
}
