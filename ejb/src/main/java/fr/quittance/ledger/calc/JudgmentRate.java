package fr.quittance.ledger.calc;

/** Which interest a judgment lets a sum bear. */
public enum JudgmentRate {
  /** Legal interest, increased when it stays unpaid (C. civ. 1231-7, CMF L313-3). */
  LEGAL,
  /** The rate of the contract or of L441-10 goes on; it is never increased. */
  AGREED
}
