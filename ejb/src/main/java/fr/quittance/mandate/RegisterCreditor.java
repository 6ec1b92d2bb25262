package fr.quittance.mandate;

/** Command: a new creditor. Email, SIREN, IBAN and address may be absent. */
public record RegisterCreditor(
    String ref,
    String name,
    CreditorKind kind,
    String siren,
    String iban,
    String email,
    String street,
    String postcode,
    String city) {

  RegisterCreditor withIban(String other) {
    return new RegisterCreditor(ref, name, kind, siren, other, email, street, postcode, city);
  }
}
