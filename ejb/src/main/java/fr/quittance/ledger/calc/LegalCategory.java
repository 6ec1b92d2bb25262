package fr.quittance.ledger.calc;

/** The two rates of legal interest: who is owed decides, not who owes (CMF L313-2, D313-1-A). */
public enum LegalCategory {
  /** A natural person who does not act for professional needs. */
  INDIVIDUAL,
  OTHER
}
