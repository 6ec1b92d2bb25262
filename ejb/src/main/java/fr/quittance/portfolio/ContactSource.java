package fr.quittance.portfolio;

/** Who told us a number or an address. */
public enum ContactSource {
  PLACEMENT,
  CREDITOR,
  DEBTOR,
  THIRD_PARTY,
  DIRECTORY,
  COMPANY_REGISTER,
  TRACING,
  RETURNED_MAIL
}
