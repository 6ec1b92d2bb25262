package fr.quittance.identity;

/** Whether a token opens anything. */
public enum TokenState {
  VALID,
  EXPIRED,
  REVOKED
}
