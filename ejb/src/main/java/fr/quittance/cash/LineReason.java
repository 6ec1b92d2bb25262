package fr.quittance.cash;

/** Why a bank line is in suspense or not ours. */
public enum LineReason {
  NO_REFERENCE,
  /** It names a file that does not exist. */
  UNKNOWN_REFERENCE,
  SEVERAL_FILES,
  /** A batch of several payers that the bank did not divide. */
  UNDIVIDED_BATCH,
  /** Not in the currency of the file it names. */
  OTHER_CURRENCY,
  /** Its day lies before the file's first claim or too far ahead. */
  DAY_OUT_OF_RANGE,
  /** A payment came back that is matched nowhere. */
  UNKNOWN_RETURN,
  /** Money that we paid out came back. */
  RETURNED_TO_US,
  /** A part of it is matched. */
  PARTLY_MATCHED,
  /** Its matching was undone by hand. */
  UNDONE,
  /** The payment that it was matched to was reversed. */
  PAYMENT_REVERSED,
  /** Not ours: money out. */
  DEBIT,
  /** Not ours: account of the agency itself. */
  OPERATING_ACCOUNT,
  /** Not ours: no money moved. */
  NO_AMOUNT,
  /** Not ours: put aside by hand. */
  SET_ASIDE,
  /** Repeated: a notification told it before, or tells it in more detail. */
  TOLD_ELSEWHERE
}
