package fr.quittance.contact;

/** What a provider's callback is about. */
public enum CallbackKind {
  /** What became of a text message we sent. */
  MESSAGE_STATUS("MessageSid"),
  /** Somebody sent us a text message. */
  INBOUND_SMS("MessageSid"),
  /** What becomes of a call we placed. */
  CALL_STATUS("CallSid"),
  /** Somebody is on the phone and is to be told something. */
  VOICE("CallSid");

  private final String idParameter;

  CallbackKind(String idParameter) {
    this.idParameter = idParameter;
  }

  /** The parameter with the provider's own id of what this is about. */
  public String idParameter() {
    return idParameter;
  }
}
