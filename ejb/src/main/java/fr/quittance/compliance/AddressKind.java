package fr.quittance.compliance;

/** What kind of address a channel needs. */
public enum AddressKind {
  PHONE,
  EMAIL,
  ADDRESS
}
