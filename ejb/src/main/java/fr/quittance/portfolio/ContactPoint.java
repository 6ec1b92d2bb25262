package fr.quittance.portfolio;

import fr.quittance.portfolio.domain.Residence;
import fr.quittance.portfolio.domain.postal.PostalAddress;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * One way to reach a party.
 *
 * @param value a phone number in E.164 form where it is one, an e-mail address, or the whole postal
 *     address on one line
 * @param street null but for a postal address, as are postcode, city and country
 * @param source who told us, for example {@code PLACEMENT}
 * @param since day on which we learned it
 * @param until last day on which it was the party's; null while it is
 * @param preferred whether it is used before all others of its kind
 * @param judgedOn day on which experience last said what it is worth, or null
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
    LocalDate since,
    LocalDate until,
    boolean preferred,
    LocalDate judgedOn) {

  /** The preferred one first, then by what it is worth. */
  public static final Comparator<ContactPoint> BEST_FIRST =
      Comparator.comparing((ContactPoint point) -> !point.preferred())
          .thenComparing(point -> rank(point.quality()));

  private static int rank(ContactPointQuality quality) {
    return switch (quality) {
      case VERIFIED -> 0;
      case UNVERIFIED -> 1;
      case DOUBTFUL -> 2;
      case BAD -> 3;
    };
  }

  public boolean usable() {
    return quality != ContactPointQuality.BAD && until == null;
  }

  /** The lines of a postal address below the name, as the post wants them. */
  public List<String> postalLines() {
    return postal().lines();
  }

  /** Whether a postal address fits on an envelope. */
  public boolean fitsEnvelope() {
    return postal().fits();
  }

  /** ISO code of the country of a postal address; an overseas territory has its own. */
  public String residence() {
    return Residence.of(country, postcode).country();
  }

  private PostalAddress postal() {
    return street == null && city == null
        ? PostalAddress.of(value)
        : PostalAddress.of(street, postcode, city, country);
  }
}
