package fr.quittance.portfolio;

/** Whom a visitor met. */
public enum VisitMet {
  DEBTOR,
  OTHER_PERSON,
  NOBODY
}
