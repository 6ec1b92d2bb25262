package fr.quittance.compliance;

import java.time.LocalDate;
import java.util.List;

/**
 * What the gate must know of the person behind a file.
 *
 * @param birthDate null where it is not known
 * @param deceasedOn null while the person lives
 * @param representatives who stands for the person, at any time
 */
public record ContactPerson(
    LocalDate birthDate, LocalDate deceasedOn, List<Representative> representatives) {

  /** Of age as far as we know, alive, and speaking for himself; or a company. */
  public static final ContactPerson ORDINARY = new ContactPerson(null, null, List.of());

  public ContactPerson {
    representatives = List.copyOf(representatives);
  }

  /** Who stands for the person in a way on a day. */
  public List<Representative> represented(Representative.Effect effect, LocalDate day) {
    return representatives.stream()
        .filter(representative -> representative.effect() == effect)
        .filter(representative -> representative.standsOn(day))
        .toList();
  }
}
