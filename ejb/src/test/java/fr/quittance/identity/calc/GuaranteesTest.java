package fr.quittance.identity.calc;

import static org.assertj.core.api.Assertions.assertThat;

import fr.quittance.identity.AgencyProfile;
import fr.quittance.identity.GuaranteeGap;
import fr.quittance.identity.GuaranteeGap.Kind;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What R124-2 lacks on a day, by name. */
class GuaranteesTest {

  private static final LocalDate UNTIL = LocalDate.of(2026, 12, 31);

  @ParameterizedTest
  @CsvSource({
    "2026-11-29,",
    "2026-11-30, INSURANCE_ENDING",
    "2026-12-31, INSURANCE_ENDING",
    "2027-01-01, INSURANCE_ENDED",
    "2025-12-31, NOT_YET_INSURED"
  })
  void insuranceIsSpokenOfAMonthAheadAndItsLastDayStillCounts(LocalDate today, Kind gap) {
    var gaps = new Guarantees(profile("AXA", UNTIL, "FR76"), today).gaps();
    assertThat(gaps).extracting(GuaranteeGap::kind).isEqualTo(gap == null ? kinds() : kinds(gap));
  }

  @Test
  void onlyACoverThatStillRunsDoesNotBlock() {
    var ending = new Guarantees(profile("AXA", UNTIL, "FR76"), UNTIL).gaps();
    assertThat(ending).noneMatch(GuaranteeGap::blocks);
    var ended = new Guarantees(profile("AXA", UNTIL, "FR76"), UNTIL.plusDays(1)).gaps();
    assertThat(ended).allMatch(GuaranteeGap::blocks);
  }

  @Test
  void nothingKnownLacksEverything() {
    assertThat(new Guarantees(null, UNTIL).gaps())
        .extracting(GuaranteeGap::kind)
        .containsExactly(
            Kind.INSURER,
            Kind.POLICY,
            Kind.INSURED_UNTIL,
            Kind.CLIENT_ACCOUNT,
            Kind.COURT,
            Kind.DECLARED_ON);
  }

  @Test
  void whatIsBlankIsMissing() {
    assertThat(new Guarantees(profile(" ", null, null), UNTIL).gaps())
        .extracting(GuaranteeGap::kind)
        .containsExactly(Kind.INSURER, Kind.INSURED_UNTIL, Kind.CLIENT_ACCOUNT);
  }

  private static java.util.List<Kind> kinds(Kind... kinds) {
    return java.util.List.of(kinds);
  }

  private static AgencyProfile profile(String insurer, LocalDate until, String iban) {
    return new AgencyProfile(
        "Agence",
        "SAS",
        "981234560",
        null,
        null,
        "1 rue",
        "69002",
        "Lyon",
        "01",
        "a@b.fr",
        "a@b.fr",
        insurer,
        "P-1",
        LocalDate.of(2026, 1, 1),
        until,
        iban,
        null,
        "Lyon",
        LocalDate.of(2020, 1, 1),
        1);
  }
}
