package fr.quittance.portfolio;

import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Who somebody is.
 *
 * @param name family name, or the company's
 * @param siret of the establishment, or null; a SIREN that is not given follows from it
 * @param deceasedOn day of death, or on which we learned of it; null while the person lives
 * @param language {@code fr} or {@code en}; null for that of the place where the person lives
 * @param zone decides the hours of contact; null for that of the place where the person lives
 */
public record PartyIdentity(
    DebtorKind kind,
    String name,
    String firstName,
    String siren,
    String siret,
    LocalDate birthDate,
    LocalDate deceasedOn,
    String language,
    ZoneId zone) {

  /** A person or company of which no more than the name is known. */
  public static PartyIdentity named(DebtorKind kind, String name, String firstName) {
    return new PartyIdentity(kind, name, firstName, null, null, null, null, null, null);
  }
}
