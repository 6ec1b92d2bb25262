package fr.quittance.portfolio;

import fr.quittance.compliance.Representative;
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
 * @param siret establishment of a company, or null
 * @param deceasedOn null while the person lives
 * @param terms what the person is to this file, beyond the role
 * @param protection measure under which a protector acts, or null
 * @param contactPoints newest first
 * @param version to hand back on change
 */
public record PartySheet(
    PartyId id,
    DebtorId debtor,
    PartyRole role,
    DebtorKind kind,
    String name,
    String firstName,
    String siren,
    String siret,
    LocalDate birthDate,
    LocalDate deceasedOn,
    String language,
    ZoneId zone,
    PartyTerms terms,
    ProtectionMeasure protection,
    List<ContactPoint> contactPoints,
    long version) {

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
        .min(ContactPoint.BEST_FIRST);
  }

  /** How this person stands for another one; null where it does not. */
  public Representative.Effect stands() {
    return switch (role) {
      case COUNSEL -> Representative.Effect.COUNSEL;
      case PROTECTOR -> protection == null ? null : protection.effect();
      default -> null;
    };
  }

  /** Whether every address known of the person has failed: no letter can leave. */
  public boolean withoutAddress() {
    return contactPoint(ContactPointKind.ADDRESS).isEmpty();
  }
}
