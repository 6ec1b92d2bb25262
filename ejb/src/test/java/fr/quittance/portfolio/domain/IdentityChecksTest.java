package fr.quittance.portfolio.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.quittance.kernel.Problem;
import fr.quittance.portfolio.DebtorKind;
import fr.quittance.portfolio.GuaranteeKind;
import fr.quittance.portfolio.PartyIdentity;
import fr.quittance.portfolio.PartyRole;
import fr.quittance.portfolio.PartyTerms;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityChecksTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

  /** Law, section 7; trap 11 is the first. */
  @ParameterizedTest
  @ValueSource(
      strings = {"35600000009075", "35600000049837", "356 000 000 00048", "73282932000074"})
  void trap11LaPosteAndOthersHaveValidSirets(String siret) {
    PartyIdentity kept = IdentityChecks.checked(company(null, siret), TODAY);
    assertThat(kept.siret()).hasSize(14);
    assertThat(kept.siren()).isEqualTo(kept.siret().substring(0, 9));
  }

  @ParameterizedTest
  @ValueSource(strings = {"73282932000079", "35600000049838", "732829320", "x"})
  void aSiretThatFailsItsCheckIsRefused(String siret) {
    assertThat(refused(company(null, siret))).isEqualTo("siret");
  }

  @Test
  void aSiretOfAnotherCompanyIsRefused() {
    assertThat(refused(company("356000000", "73282932000074"))).isEqualTo("siret");
    assertThat(refused(company("404833047", null))).isEqualTo("siren");
  }

  @Test
  void nobodyDiesBeforeBirthOrInTheFuture() {
    assertThat(refused(person(TODAY, TODAY.minusDays(1)))).isEqualTo("deceasedOn");
    assertThat(refused(person(null, TODAY.plusDays(1)))).isEqualTo("deceasedOn");
    assertThat(refused(person(TODAY.plusDays(1), null))).isEqualTo("birthDate");
  }

  @Test
  void termsOfAnotherRoleAreLeftOut() {
    PartyTerms all =
        new PartyTerms(
            GuaranteeKind.SOLIDARY,
            BigDecimal.TEN,
            "TUTELLE",
            null,
            "SVC",
            "EJ",
            TODAY,
            TODAY.plusDays(1));
    assertThat(IdentityChecks.checked(PartyRole.GUARANTOR, all))
        .isEqualTo(
            new PartyTerms(
                GuaranteeKind.SOLIDARY,
                BigDecimal.TEN,
                null,
                null,
                null,
                null,
                TODAY,
                TODAY.plusDays(1)));
    assertThat(IdentityChecks.checked(PartyRole.DEBTOR, all))
        .isEqualTo(new PartyTerms(null, null, null, null, "SVC", "EJ", null, null));
    assertThatThrownBy(() -> IdentityChecks.checked(PartyRole.PROTECTOR, PartyTerms.NONE))
        .isInstanceOf(Problem.class);
  }

  private static String refused(PartyIdentity identity) {
    try {
      IdentityChecks.checked(identity, TODAY);
      return null;
    } catch (Problem problem) {
      return problem.errors().get(0).field();
    }
  }

  private static PartyIdentity company(String siren, String siret) {
    return new PartyIdentity(
        DebtorKind.BUSINESS, "Bérénice SARL", null, siren, siret, null, null, null, null);
  }

  private static PartyIdentity person(LocalDate born, LocalDate died) {
    return new PartyIdentity(
        DebtorKind.CONSUMER, "Durand", "Zoé", null, null, born, died, null, null);
  }
}
