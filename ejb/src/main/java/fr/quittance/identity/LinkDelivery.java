package fr.quittance.identity;

/** How a link reached its person. */
public enum LinkDelivery {
  MAIL_DUE,
  MAIL_SENT,
  MAIL_FAILED,
  /** Shown once to an administrator, who passes it on. */
  BY_HAND,
  /** Asked for, but there is no mail server or no address. */
  NOWHERE
}
