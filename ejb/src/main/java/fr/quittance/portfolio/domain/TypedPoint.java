package fr.quittance.portfolio.domain;

import fr.quittance.compliance.ContactAddresses;
import fr.quittance.compliance.NormalisedAddress;
import fr.quittance.kernel.InputCheck;
import fr.quittance.portfolio.AddContactPoint;
import fr.quittance.portfolio.ContactPointKind;
import fr.quittance.portfolio.ContactPointQuality;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A number or an address in the form in which it is kept. What is doubtful is kept as it was typed,
 * with a warning: a person may know better than a numbering plan.
 */
public record TypedPoint(
    ContactPointKind kind,
    String value,
    String street,
    String postcode,
    String city,
    String country,
    ContactPointQuality quality) {

  private static final int LONGEST = 1000;
  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

  /**
   * @param home country whose numbering plan a number without a prefix follows
   * @throws fr.quittance.kernel.Problem naming what is missing
   */
  public static TypedPoint of(AddContactPoint typed, String home, ContactAddresses addresses) {
    boolean postal = typed.kind() == ContactPointKind.ADDRESS;
    new InputCheck()
        .require("pointKind", typed.kind())
        .require("source", typed.source())
        .reject(
            blank(typed.value()) && (!postal || blank(typed.city())),
            fieldOf(typed.kind()),
            "required",
            "There is nothing to reach anybody by.")
        .reject(
            typed.value() != null && typed.value().length() > LONGEST,
            fieldOf(typed.kind()),
            "too-long",
            "A contact point has at most " + LONGEST + " characters.")
        .reject(
            typed.country() != null && !COUNTRIES.contains(typed.country()),
            "country",
            "country",
            "A country is an ISO code of two letters.")
        .done();
    return switch (typed.kind()) {
      case PHONE -> read(typed, addresses.phone(typed.value(), home));
      case EMAIL -> read(typed, addresses.email(typed.value()));
      case ADDRESS -> address(typed);
    };
  }

  /** Which input a form has for the value. */
  public static String fieldOf(ContactPointKind kind) {
    return kind == ContactPointKind.ADDRESS ? "pointStreet" : "pointValue";
  }

  private static TypedPoint read(AddContactPoint typed, NormalisedAddress address) {
    return new TypedPoint(
        typed.kind(),
        address.usable() ? address.value() : typed.value().strip(),
        null,
        null,
        null,
        null,
        address.quality() == NormalisedAddress.Quality.GOOD
            ? ContactPointQuality.UNVERIFIED
            : ContactPointQuality.DOUBTFUL);
  }

  private static TypedPoint address(AddContactPoint typed) {
    String country = typed.country() == null ? "FR" : typed.country();
    String postcode = stripped(typed.postcode());
    String city = stripped(typed.city());
    boolean doubtful =
        city == null
            || (Residence.isFrench(country) && (postcode == null || !postcode.matches("\\d{5}")));
    return new TypedPoint(
        ContactPointKind.ADDRESS,
        oneLine(typed.value(), postcode, city),
        stripped(typed.value()),
        postcode,
        city,
        country,
        doubtful ? ContactPointQuality.DOUBTFUL : ContactPointQuality.UNVERIFIED);
  }

  /** As placements write it: street, postcode and city. */
  private static String oneLine(String street, String postcode, String city) {
    String lines =
        street == null
            ? ""
            : Arrays.stream(street.strip().split("\\s*\\n\\s*")).collect(Collectors.joining(", "));
    String town = Stream.of(postcode, city).filter(p -> p != null).collect(Collectors.joining(" "));
    return Stream.of(lines, town).filter(p -> !p.isEmpty()).collect(Collectors.joining(", "));
  }

  private static boolean blank(String text) {
    return text == null || text.isBlank();
  }

  private static String stripped(String text) {
    return blank(text) ? null : text.strip();
  }
}
