package fr.quittance.identity;

/** Why a session is over. One that merely ran out ends with the container's and has no reason. */
public enum SessionEnd {
  SIGNED_OUT,
  REVOKED,
  PASSWORD_CHANGED,
  DEACTIVATED,
  /** The same browser signed in anew. */
  REPLACED
}
