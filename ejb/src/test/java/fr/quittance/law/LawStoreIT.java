package fr.quittance.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.quittance.kernel.PageRequest;
import fr.quittance.kernel.Problem;
import fr.quittance.law.store.LawStore;
import fr.quittance.law.store.LawTables;
import fr.quittance.testing.TestDatabase;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LawStoreIT {

  private final TestDatabase database = TestDatabase.shared();

  @ParameterizedTest
  @CsvSource({
    "LEGAL_INTEREST, OTHER, 2026-07-01, 2.75",
    "LEGAL_INTEREST, OTHER, 2026-06-30, 2.62",
    "LEGAL_INTEREST, INDIVIDUAL, 2026-12-31, 6.84",
    "LEGAL_INTEREST, OTHER, 2024-02-29, 5.07",
    "LEGAL_INTEREST, INDIVIDUAL, 2012-05-05, 0.71",
    "ECB_HALF_YEAR, '', 2026-12-31, 2.40",
    "ECB_HALF_YEAR, '', 2024-07-01, 4.25",
    "ECB_REFINANCING, '', 2026-09-15, 2.40",
    "ECB_REFINANCING, '', 2026-09-16, 2.65",
    "LATE_PAYMENT_MARGIN, BUSINESS, 2026-01-01, 10",
    "LATE_PAYMENT_MARGIN, PUBLIC, 2026-01-01, 8",
    "RECOVERY_INDEMNITY, '', 2013-01-01, 40",
    "REMITTANCE_DELAY, '', 2026-10-31, 1",
    "VAT, STANDARD, 2026-11-22, 20"
  })
  void theValueOfTheDayCounts(LawCode code, String category, LocalDate on, String value) {
    database.doAsAgency(
        em -> assertThat(law(em).number(code, category, on).value()).isEqualByComparingTo(value));
  }

  @Test
  void aHalfYearThatIsNotLoadedIsMissing() {
    LocalDate unknown = LocalDate.of(2027, 1, 1);
    database.doAsAgency(
        em ->
            assertThatThrownBy(() -> law(em).number(LawCode.LEGAL_INTEREST, "OTHER", unknown))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("2027-01-01"));
  }

  /** Penalties take the rate in force on the first day of each half-year: two tables, one truth. */
  @Test
  void theHalfYearRateIsTheRateInForceOnItsFirstDay() {
    database.doAsAgency(
        em -> {
          LawQueries law = law(em);
          for (LocalDate day = LocalDate.of(2012, 1, 1);
              day.isBefore(LocalDate.of(2027, 1, 1));
              day = day.plusMonths(6)) {
            assertThat(law.number(LawCode.ECB_HALF_YEAR, "", day).value())
                .as(day.toString())
                .isEqualByComparingTo(law.number(LawCode.ECB_REFINANCING, "", day).value());
          }
        });
  }

  @Test
  void theRatesAreThoseThatOthersPublished() throws IOException {
    String samples = System.getenv("QUITTANCE_SAMPLES");
    assumeTrue(samples != null, "QUITTANCE_SAMPLES is not set: published rates were not compared");
    List<String> rows = Files.readAllLines(Path.of(samples, "interest", "legal-rates-fr.csv"));
    assertThat(rows).hasSizeGreaterThan(1);
    database.doAsAgency(
        em ->
            rows.stream()
                .skip(1)
                .map(row -> row.split(";"))
                .forEach(row -> assertPublished(law(em), row)));
  }

  private static void assertPublished(LawQueries law, String[] row) {
    LocalDate first =
        LocalDate.of(Integer.parseInt(row[0].substring(0, 4)), row[0].endsWith("S1") ? 1 : 7, 1);
    for (LocalDate day : List.of(first, first.plusMonths(6).minusDays(1))) {
      assertPublished(law, LawCode.LEGAL_INTEREST, "INDIVIDUAL", day, row[1]);
      assertPublished(law, LawCode.LEGAL_INTEREST, "OTHER", day, row[2]);
      if (!row[3].isEmpty()) {
        assertPublished(law, LawCode.ECB_HALF_YEAR, "", day, row[3]);
      }
    }
  }

  private static void assertPublished(
      LawQueries law, LawCode code, String category, LocalDate day, String rate) {
    assertThat(law.number(code, category, day).value())
        .as(code + " " + category + " " + day)
        .isEqualByComparingTo(rate);
  }

  @Test
  void legalTextsAreVerbatim() {
    LocalDate today = LocalDate.of(2026, 11, 22);
    database.doAsAgency(
        em -> {
          assertThat(law(em).text(LawCode.L111_8_AL2, "fr", today).text())
              .startsWith("Les frais de recouvrement entrepris sans titre exécutoire")
              .endsWith("réputée non écrite, sauf disposition législative contraire.");
          assertThat(law(em).text(LawCode.L111_8_AL3, "fr", today).text())
              .startsWith("Cependant, le créancier qui justifie")
              .endsWith("à la charge du débiteur de mauvaise foi.");
          for (String language : List.of("fr", "en")) {
            assertThat(law(em).text(LawCode.GDPR_NOTICE, language, today).text())
                .contains("{agency}", "{creditor}", "{dataProtectionEmail}", "CNIL");
            assertThat(law(em).text(LawCode.ACTIVITY_STATEMENT, language, today).text())
                .contains("{agency}", "L124-1");
          }
        });
  }

  @Test
  void aCorrectionRecordedLaterReplacesWhatItCorrects() {
    database.doAsAgency(
        em -> {
          em.createNativeQuery(
                  "insert into law_parameter (code, category, valid_from, number, unit, source,"
                      + " checked_on) values ('VAT', 'TEST', '2020-01-01', 5, 'PERCENT', 'x', now()),"
                      + " ('VAT', 'TEST', '2021-01-01', 6, 'PERCENT', 'x', now())")
              .executeUpdate();
          em.createNativeQuery(
                  "insert into law_parameter (code, category, valid_from, number, unit, source,"
                      + " checked_on, recorded_at) values"
                      + " ('VAT', 'TEST', '2020-01-01', 5.5, 'PERCENT', 'y', now(), now() + interval '1 s')")
              .executeUpdate();
          assertThat(law(em).number(LawCode.VAT, "TEST", LocalDate.of(2020, 6, 1)).value())
              .isEqualByComparingTo("5.5");
          assertThat(law(em).number(LawCode.VAT, "TEST", LocalDate.of(2022, 6, 1)).value())
              .isEqualByComparingTo("6");
        });
  }

  @Test
  void windowsAreThoseOfWeekdaysForEveryProfile() {
    database.doAsAgency(
        em -> {
          for (String profile : List.of("CONSUMER", "BUSINESS")) {
            for (String channel : List.of("CALL", "SMS", "EMAIL")) {
              assertThat(law(em).windows(profile, channel)).hasSize(10);
            }
            assertThat(law(em).windows(profile, "LETTER")).isEmpty();
          }
        });
  }

  @Test
  void everyRowSaysWhereItComesFrom() {
    database.doAsAgency(
        em ->
            assertThat(
                    law(em)
                        .parameters(
                            new PageRequest(0, 500, "code", false, Map.of("code", "ECB_HALF_YEAR")))
                        .items())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.source()).isNotBlank())
                .allSatisfy(row -> assertThat(row.checkedOn()).isEqualTo("2026-11-22")));
  }

  private static LawQueries law(EntityManager em) {
    LawStore store = new LawStore(em);
    return new LawQueries(store, new LawTables(store));
  }
}
