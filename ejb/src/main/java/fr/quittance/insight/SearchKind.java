package fr.quittance.insight;

/** What a search found, in the order in which equally good results are shown. */
public enum SearchKind {
  FILE,
  DEBTOR,
  CLAIM,
  PHONE,
  EMAIL,
  SIREN,
  IBAN,
  AMOUNT,
  CREDITOR,
  MANDATE
}
