package fr.quittance.portfolio;

/** What a person is to a file. */
public enum PartyRole {
  DEBTOR,
  CO_DEBTOR,
  GUARANTOR,
  HEIR,
  PROTECTOR,
  COUNSEL
}
