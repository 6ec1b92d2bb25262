package fr.quittance.portfolio;

/** How far a dispute is. While it is not over, nothing is solicited on its file. */
public enum DisputeState {
  /** Heard, nothing asked yet. */
  OPEN,
  /** The creditor was asked for evidence. */
  ASKED,
  /** The creditor answered. */
  ANSWERED,
  /** Judged unfounded; the reasoned letter to the debtor has not left yet. */
  TO_EXPLAIN,
  FOUNDED,
  UNFOUNDED,
  WITHDRAWN;

  public boolean over() {
    return this == FOUNDED || this == UNFOUNDED || this == WITHDRAWN;
  }

  /** Whether somebody has yet to judge it. */
  public boolean undecided() {
    return this == OPEN || this == ASKED || this == ANSWERED;
  }
}
