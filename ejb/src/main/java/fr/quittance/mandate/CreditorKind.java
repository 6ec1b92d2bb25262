package fr.quittance.mandate;

/**
 * Decides the category of the legal interest rate: the creditor's, never the debtor's (CMF L313-2).
 */
public enum CreditorKind {
  COMPANY,
  INDIVIDUAL
}
