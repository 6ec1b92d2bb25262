package fr.quittance.portfolio;

/** What somebody should look at before work begins on a placement. */
public enum TriageKind {
  /** The claim was time-barred when it came. */
  BARRED,
  /** Nothing proves the claim: its file has no document. */
  NO_EVIDENCE,
  /** A business without SIREN, or a consumer with one. */
  TYPE_DOUBTFUL,
  /** The claim is not due yet. */
  NOT_DUE
}
