package fr.quittance.ledger.calc;

/** Something of which a bucket can be paid: a claim, or the file's costs. */
interface Debt {

  /** Null for what the file owes as a whole. */
  Long claim();

  Pot pot(Bucket bucket);
}
