package fr.quittance.compliance;

/** How a person is reached. */
public enum Channel {
  CALL(AddressKind.PHONE),
  SMS(AddressKind.PHONE),
  EMAIL(AddressKind.EMAIL),
  LETTER(AddressKind.ADDRESS);

  private final AddressKind addressKind;

  Channel(AddressKind addressKind) {
    this.addressKind = addressKind;
  }

  public AddressKind addressKind() {
    return addressKind;
  }

  /**
   * Calls, SMS and e-mails disturb: hours, Sundays, holidays and caps bind them. A letter does not.
   */
  public boolean disturbs() {
    return this != LETTER;
  }
}
