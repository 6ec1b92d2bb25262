package fr.quittance.cash;

/** How a line found its file. */
public enum MatchRule {
  /** The file's reference in the payer's or the bank's words. */
  FILE_REFERENCE,
  /** A creditor reference (ISO 11649) made of the file's. */
  CREDITOR_REFERENCE,
  /** Chosen by a person. */
  BY_HAND,
  /** A payment taken back by the bank. */
  RETURN
}
