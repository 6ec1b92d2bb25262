package fr.quittance.ledger.calc;

/** What a claim bears when it is paid late: it depends on who owes whom. */
public enum Regime {
  /** Professionals on both sides: penalties and the flat indemnity (C. com. L441-10). */
  COMMERCIAL,
  /** A public body owes a professional (code de la commande publique R2192-31). */
  PUBLIC,
  /** All others: legal interest from the formal notice (C. civ. 1231-6). */
  CIVIL
}
