package fr.quittance.portfolio;

import fr.quittance.kernel.id.FileId;
import fr.quittance.kernel.id.PartyId;

/**
 * Command: a way to reach a party becomes known.
 *
 * @param value a phone number or an e-mail as somebody typed it; of a postal address the street's
 *     lines
 * @param country ISO code of a postal address; null for France
 * @param preferred whether it is used before all others of its kind
 */
public record AddContactPoint(
    FileId file,
    PartyId party,
    ContactPointKind kind,
    String value,
    String postcode,
    String city,
    String country,
    ContactSource source,
    boolean preferred) {

  public static AddContactPoint phone(
      FileId file, PartyId party, String number, ContactSource source) {
    return new AddContactPoint(
        file, party, ContactPointKind.PHONE, number, null, null, null, source, false);
  }

  public static AddContactPoint email(
      FileId file, PartyId party, String address, ContactSource source) {
    return new AddContactPoint(
        file, party, ContactPointKind.EMAIL, address, null, null, null, source, false);
  }
}
