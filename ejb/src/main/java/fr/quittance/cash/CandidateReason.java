package fr.quittance.cash;

/** What speaks for a file when a line is matched by hand. */
public enum CandidateReason {
  /** The line names the file. */
  REFERENCE,
  /** The line has digits one slip away from the file's reference. */
  NEAR_REFERENCE,
  /** A payment of this amount was typed in and waits for the bank. */
  TO_BE_BANKED,
  /** A payment of this amount on the file came back. */
  PAYMENT_TO_TAKE_BACK,
  /** The line names a claim or its document. */
  CLAIM_REFERENCE,
  /** The amount is the file's whole balance. */
  BALANCE,
  /** The amount is that of one claim. */
  CLAIM_AMOUNT,
  /** The payer's name looks like the debtor's. */
  NAME
}
