package fr.quittance.portfolio;

/** What an act on many files means for one of them. */
public enum BulkVerdict {
  CHANGES,
  /** It is so already. */
  UNCHANGED,
  REFUSED
}
