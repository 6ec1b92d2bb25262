package fr.quittance.reports.billing;

/** How the mandate settles the commission (CPCE R124-3 4°). */
public enum RemittanceKind {
  /** The commission is kept from the money collected. */
  NET,
  /** All the money collected is remitted, the commission is invoiced. */
  GROSS
}
