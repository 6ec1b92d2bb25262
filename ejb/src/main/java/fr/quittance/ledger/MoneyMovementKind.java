package fr.quittance.ledger;

/** What made client money move. */
public enum MoneyMovementKind {
  /** The bank told a line of a client account. */
  BOOKED,
  /** The line turned out to tell money that others tell in more detail. */
  REPEATED,
  /** Money of a line is a file's, or was and is taken back. */
  MATCHED,
  /** A match was undone. */
  UNMATCHED,
  /** A line is no debtor's money. */
  SET_ASIDE,
  /** A line that was set aside waits for its file again. */
  BROUGHT_BACK,
  /** A net remittance statement kept our fee back (R124-3 4°). */
  SET_OFF
}
