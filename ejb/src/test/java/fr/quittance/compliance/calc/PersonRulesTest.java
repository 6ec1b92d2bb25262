package fr.quittance.compliance.calc;

import static org.assertj.core.api.Assertions.assertThat;

import fr.quittance.compliance.calc.GateCase.Binding;
import fr.quittance.compliance.calc.GateCase.Safeguard;
import fr.quittance.compliance.calc.GateCase.Standing;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PersonRulesTest {

  /** A Tuesday, 11:00 in Paris. */
  private static final String TUESDAY = "2026-12-01T10:00:00Z";

  private final Cases cases = new Cases();

  @Test
  void aMinorIsNotContactedBeforeTheEighteenthBirthdayWhereHeLives() {
    cases.in(Cases.REUNION).standing = born(LocalDate.of(2008, 12, 2));
    assertThat(cases.refusals("2026-12-01T10:00:00Z")).containsExactly("MINOR");
    assertThat(cases.at("2026-12-01T10:00:00Z").nextPermitted())
        .isEqualTo(Instant.parse("2026-12-02T06:00:00Z"));
    assertThat(cases.refusals("2026-12-02T06:00:00Z")).isEmpty();
  }

  @Test
  void whoDiedIsNeitherAskedNorAnsweredButALegalActMayGoOut() {
    cases.standing =
        new Standing(
            null,
            LocalDate.of(2026, 11, 20),
            Safeguard.NOT_NEEDED,
            Safeguard.NOT_NEEDED,
            Safeguard.NOT_NEEDED);
    assertThat(cases.refusals(TUESDAY)).containsExactly("DECEASED");
    assertThat(cases.at(TUESDAY).nextPermitted()).isNull();
    cases.binding = new Binding(false, false, true, false);
    assertThat(cases.refusals(TUESDAY)).containsExactly("DECEASED");
    cases.binding = new Binding(false, false, false, true);
    assertThat(cases.refusals(TUESDAY)).isEmpty();
  }

  @Test
  void aLawyerStandsBetweenUsAndTheDebtorForSolicitationsOnly() {
    cases.standing = Cases.standing(Safeguard.BROKEN, Safeguard.NOT_NEEDED, Safeguard.NOT_NEEDED);
    assertThat(cases.refusals(TUESDAY)).containsExactly("COUNSEL");
    cases.binding = new Binding(false, false, false, true);
    assertThat(cases.refusals(TUESDAY)).isEmpty();
    cases.standing = Cases.standing(Safeguard.KEPT, Safeguard.NOT_NEEDED, Safeguard.NOT_NEEDED);
    cases.binding = new Binding(true, true, true, true);
    assertThat(cases.refusals(TUESDAY)).isEmpty();
  }

  @Test
  void aGuardianIsAddressedInsteadAlsoByALegalAct() {
    cases.standing = Cases.standing(Safeguard.NOT_NEEDED, Safeguard.BROKEN, Safeguard.NOT_NEEDED);
    assertThat(cases.refusals(TUESDAY)).containsExactly("PROTECTED");
    cases.binding = new Binding(false, false, false, true);
    assertThat(cases.refusals(TUESDAY)).containsExactly("PROTECTED");
  }

  @Test
  void aReplyToWhoIsProtectedIsNotStopped() {
    cases.standing = Cases.standing(Safeguard.NOT_NEEDED, Safeguard.BROKEN, Safeguard.BROKEN);
    cases.binding = new Binding(false, false, true, false);
    assertThat(cases.refusals(TUESDAY)).isEmpty();
  }

  /** Law, section 8, trap 12. */
  @Test
  void trap12CuratelleWithoutCopyToTheCuratorIsBlocked() {
    cases.standing = Cases.standing(Safeguard.NOT_NEEDED, Safeguard.NOT_NEEDED, Safeguard.BROKEN);
    assertThat(cases.at(TUESDAY).findings())
        .filteredOn(Finding::blocks)
        .singleElement()
        .satisfies(finding -> assertThat(finding.wording()).isEqualTo("copy"));
    cases.standing = Cases.standing(Safeguard.NOT_NEEDED, Safeguard.NOT_NEEDED, Safeguard.KEPT);
    assertThat(cases.refusals(TUESDAY)).isEmpty();
  }

  private static Standing born(LocalDate day) {
    return new Standing(
        day.plusYears(18), null, Safeguard.NOT_NEEDED, Safeguard.NOT_NEEDED, Safeguard.NOT_NEEDED);
  }
}
