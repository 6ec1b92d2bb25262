package fr.quittance.compliance.calc;

import static org.assertj.core.api.Assertions.assertThat;

import fr.quittance.compliance.AgencyGuarantees;
import fr.quittance.compliance.calc.GateCase.Binding;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R124-2 at the gate: insured, declared, with an account for client money, on the very day. */
class AgencyRuleTest {

  private static final String TUESDAY = "2026-12-01T10:00:00Z";

  @ParameterizedTest
  @CsvSource({
    // the last day covered is covered to its end, in Paris, wherever the debtor lives
    "Europe/Paris, 2026-12-01, 2026-12-01T10:00:00Z, true",
    "Europe/Paris, 2026-11-30, 2026-12-01T10:00:00Z, false",
    "America/New_York, 2026-12-01, 2026-12-01T22:30:00Z, true",
    "America/New_York, 2026-12-01, 2026-12-01T23:30:00Z, false"
  })
  void theLastDayOfTheInsuranceStillCounts(
      java.time.ZoneId zone, String until, String at, boolean allowed) {
    Cases cases = new Cases().in(zone);
    cases.agency = Cases.insured(null, until);
    assertThat(cases.at(at).allowed()).isEqualTo(allowed);
    if (!allowed) {
      assertThat(cases.refusals(at)).containsExactly("AGENCY");
      assertThat(cases.at(at).nextPermitted()).isNull();
    }
  }

  @Test
  void anInsuranceThatBeginsLaterIsWaitedFor() {
    Cases cases = new Cases();
    cases.agency = Cases.insured("2026-12-05", "2027-12-04");
    assertThat(cases.refusals(TUESDAY)).containsExactly("AGENCY");
    // the 5th is a Saturday
    assertThat(cases.at(TUESDAY).nextPermitted()).isEqualTo(Instant.parse("2026-12-07T09:00:00Z"));
  }

  @Test
  void theFirstLetterIsBoundLikeEverySolicitation() {
    Cases cases = new Cases();
    cases.binding = new Binding(true, false, true, true);
    cases.agency = Cases.insured(null, null);
    assertThat(cases.refusals(TUESDAY)).containsExactly("AGENCY");
  }

  @Test
  void receiptsAndRepliesAreNot() {
    Cases cases = new Cases();
    cases.binding = new Binding(false, false, false, true);
    cases.agency = new AgencyGuarantees(null, null, null, false);
    assertThat(cases.at(TUESDAY).allowed()).isTrue();
  }

  @Test
  void eachMissingConditionIsNamed() {
    Cases cases = new Cases();
    cases.agency = new AgencyGuarantees(null, null, null, false);
    assertThat(findings(cases))
        .extracting(Finding::wording)
        .containsExactly("noInsurance", "noAccount", "noDeclaration");
    cases.agency =
        new AgencyGuarantees(
            LocalDate.of(2026, 12, 2), LocalDate.of(2027, 1, 1), LocalDate.of(2026, 12, 3), true);
    assertThat(findings(cases))
        .extracting(Finding::wording)
        .containsExactly("insuranceLater", "declaredLater");
    assertThat(cases.at(TUESDAY).nextPermitted()).isEqualTo(Instant.parse("2026-12-03T09:00:00Z"));
  }

  private static List<Finding> findings(Cases cases) {
    return cases.at(TUESDAY).findings().stream().filter(Finding::blocks).toList();
  }
}
