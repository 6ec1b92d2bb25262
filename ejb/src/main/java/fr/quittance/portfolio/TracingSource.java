package fr.quittance.portfolio;

/** Where a new address may be found. */
public enum TracingSource {
  DEBTOR,
  CREDITOR,
  DIRECTORY,
  COMPANY_REGISTER,
  /** Only with an enforceable title may a bailiff ask for an address (CPCE L152-1). */
  BAILIFF
}
