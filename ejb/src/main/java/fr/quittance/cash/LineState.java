package fr.quittance.cash;

/** What became of a bank line. */
public enum LineState {
  /** All of it is payments on files, or takes payments back. */
  MATCHED,
  /** Money received whose file is not known, or not for all of it. */
  SUSPENSE,
  /** No debtor's money: fees, remittances, the agency's own account. */
  NOT_OURS,
  /** Tells money again that other lines of the account tell: counts in no sum. */
  REPEATED
}
