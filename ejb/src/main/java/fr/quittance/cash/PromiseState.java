package fr.quittance.cash;

/** How far a promise is. */
public enum PromiseState {
  OPEN,
  /** Paid in full by its day, days of grace included. */
  KEPT,
  BROKEN,
  CANCELLED
}
