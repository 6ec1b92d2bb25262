package fr.quittance.portfolio;

import fr.quittance.kernel.id.DebtorId;
import fr.quittance.kernel.id.PartyId;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * A person or company of a file, as its creditor knows it.
 *
 * @param name family name, or the company's
 * @param zone where the person lives, which decides the hours of contact
 * @param contactPoints newest first
 */
public record PartySheet(
    PartyId id,
    DebtorId debtor,
    PartyRole role,
    DebtorKind kind,
    String name,
    String firstName,
    String siren,
    LocalDate birthDate,
    String language,
    ZoneId zone,
    List<ContactPoint> contactPoints) {

  public PartySheet {
    contactPoints = List.copyOf(contactPoints);
  }

  /** First name and name as people write them. */
  public String fullName() {
    return firstName == null ? name : firstName + " " + name;
  }

  /** The best way to reach the person by a phone, by e-mail or at an address. */
  public Optional<ContactPoint> contactPoint(ContactPointKind kind) {
    return contactPoints.stream()
        .filter(point -> point.kind() == kind && point.usable())
        .min((a, b) -> Integer.compare(rank(a), rank(b)));
  }

  private static int rank(ContactPoint point) {
    return switch (point.quality()) {
      case VERIFIED -> 0;
      case UNVERIFIED -> 1;
      case DOUBTFUL -> 2;
      case BAD -> 3;
    };
  }
}
