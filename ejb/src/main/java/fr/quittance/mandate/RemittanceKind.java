package fr.quittance.mandate;

/**
 * NET: our fee is set off against the money remitted, where the convention allows it (R124-3 4°).
 * GROSS: it is not.
 */
public enum RemittanceKind {
  NET,
  GROSS
}
