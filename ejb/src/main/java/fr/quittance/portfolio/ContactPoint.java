package fr.quittance.portfolio;

import java.time.LocalDate;

/**
 * One way to reach a party.
 *
 * @param value a phone number in E.164 form where it is one, an e-mail address, or the whole postal
 *     address on one line
 * @param street null but for a postal address, as are postcode, city and country
 * @param source who told us, for example {@code PLACEMENT}
 * @param since day on which we learned it
 */
public record ContactPoint(
    long id,
    ContactPointKind kind,
    String value,
    String street,
    String postcode,
    String city,
    String country,
    ContactPointQuality quality,
    String source,
    LocalDate since) {

  public boolean usable() {
    return quality != ContactPointQuality.BAD;
  }
}
