package fr.quittance.legal;

/** What a package should hold and does not. The transfer leaves all the same, and says so. */
public enum Missing {
  /** No postal address of the debtor: nothing can be served. */
  DEBTOR_ADDRESS,
  /** No invoice, contract, order or title among the documents: nothing proves the claim. */
  EVIDENCE,
  /** The first letter of R124-4 was never sent: no amicable attempt is on record. */
  FIRST_LETTER
}
