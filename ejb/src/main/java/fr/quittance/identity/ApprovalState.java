package fr.quittance.identity;

/** Where a request stands. */
public enum ApprovalState {
  WAITING,
  APPROVED,
  REJECTED,
  WITHDRAWN,
  /** Nobody decided in time: what was asked did not happen. */
  EXPIRED
}
