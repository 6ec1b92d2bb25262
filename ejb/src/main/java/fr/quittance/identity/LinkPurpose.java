package fr.quittance.identity;

/** Why a person gets a link to choose a password. */
public enum LinkPurpose {
  /** The first one: the account has none yet. */
  INVITATION,
  RESET
}
