package fr.quittance.contact;

/** What a conversation achieved. */
public enum CallResult {
  PROMISE,
  PAYMENT,
  PLAN,
  DISPUTE,
  REFUSAL,
  CALLBACK,
  HARDSHIP,
  CEASE_CONTACT,
  REPRESENTED,
  DECEASED,
  NONE
}
