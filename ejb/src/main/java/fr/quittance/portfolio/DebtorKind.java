package fr.quittance.portfolio;

/** What the debtor is, which decides the law of late payment (C. com. L441-10, C. civ. 1231-6). */
public enum DebtorKind {
  CONSUMER,
  BUSINESS,
  PUBLIC,
  NON_PROFESSIONAL
}
