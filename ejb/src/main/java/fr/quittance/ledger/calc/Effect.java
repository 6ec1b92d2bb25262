package fr.quittance.ledger.calc;

/** What a fact does to a balance. */
public enum Effect {
  PRINCIPAL,
  CREDIT_NOTE,
  PAYMENT,
  REVERSAL,
  /** Kept, and of no consequence for money yet. */
  NONE
}
