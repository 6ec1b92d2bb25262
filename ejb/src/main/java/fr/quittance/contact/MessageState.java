package fr.quittance.contact;

/** Where a message is. */
public enum MessageState {
  /** Kept back for now. */
  HELD,
  /** Waiting for its turn, or for a busy provider. */
  QUEUED,
  /** Being handed to the provider right now. */
  SENDING,
  /** The provider took it. */
  SENT,
  /** It reached the recipient's device, or the call took place. */
  DELIVERED,
  /** It did not go, or did not arrive; its error says why. */
  FAILED,
  /** Nobody knows whether the provider took it: never sent again blindly. */
  IN_DOUBT,
  /** The gate said no. */
  REFUSED,
  /** It was stopped before it left. */
  CANCELLED;

  /** Whether it is still to be told that a provider has it. */
  public boolean undecided() {
    return this == SENDING || this == IN_DOUBT || this == QUEUED;
  }

  /** What people and machines outside are told: a message being handed over is still with us. */
  public MessageState shown() {
    return this == SENDING ? QUEUED : this;
  }
}
