package fr.quittance.contact;

/** Who was on the phone. */
public enum PartyReached {
  RIGHT_PARTY,
  THIRD_PARTY,
  WRONG_NUMBER,
  UNKNOWN
}
