package fr.quittance.contact;

/** How a call ended technically. */
public enum CallMechanism {
  NO_ANSWER,
  BUSY,
  VOICEMAIL,
  INVALID,
  DROPPED,
  ANSWERED
}
