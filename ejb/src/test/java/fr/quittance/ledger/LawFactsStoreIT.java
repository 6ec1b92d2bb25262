package fr.quittance.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.quittance.kernel.Money;
import fr.quittance.kernel.Problem;
import fr.quittance.kernel.id.FileId;
import fr.quittance.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The facts of law, with the law tables as they are shipped. */
class LawFactsStoreIT {

  private static final String NOW = "2026-11-22T09:00:00Z";

  private final TestDatabase database = TestDatabase.shared();

  @Test
  void example2WithTheRatesOfTheLawTables() {
    database.doAsAgency(
        em -> {
          FileId file = claim(LedgerFixture.in(em), "1200", "2026-01-31");
          record(em, file, FactKind.FORMAL_NOTICE, "2026-03-12", null, Map.of());
          Balance balance = LedgerFixture.balances(em, NOW).current(file);
          assertThat(balance.interest()).isEqualTo(Money.eur("22.59"));
          assertThat(balance.indemnity()).isEqualTo(Money.eur("0"));
          assertThat(balance.provisional()).isFalse();
        });
  }

  @Test
  void example3WithTheRatesOfTheLawTables() {
    database.doAsAgency(
        em -> {
          FileId file = claim(LedgerFixture.in(em), "8000", "2025-12-31");
          record(
              em,
              file,
              FactKind.JUDGMENT,
              "2026-02-10",
              null,
              Map.of(
                  "notifiedOn", "2026-02-10", "enforceableOn", "2026-02-10", "rateKind", "LEGAL"));
          assertThat(LedgerFixture.balances(em, NOW).current(file).interest())
              .isEqualTo(Money.eur("415.46"));
        });
  }

  @Test
  void trap3AnEcbHikeInsideAHalfYearChangesNothing() {
    database.doAsAgency(
        em -> {
          LedgerFixture fixture = LedgerFixture.in(em);
          FileId file = fixture.file();
          em.createNativeQuery("update case_file set debtor_kind = 'BUSINESS' where id = ?")
              .setParameter(1, file.value())
              .executeUpdate();
          var placement = fixture.placement();
          fixture.claim(placement, file, "10000", LocalDate.of(2026, 8, 31));
          fixture.place(placement);
          assertThat(LedgerFixture.balances(em, NOW).current(file).lines())
              .filteredOn(line -> line.rate() != null)
              .singleElement()
              .satisfies(line -> assertThat(line.rate().percent()).isEqualByComparingTo("12.40"));
        });
  }

  @Test
  void aConsumerNeverOwesARecoveryFeeNorTheIndemnity() {
    database.doAsAgency(
        em -> {
          FileId file = claim(LedgerFixture.in(em), "100", "2026-01-31");
          for (String type : new String[] {"RECOVERY_FEE", "INDEMNITY_40", "SOMETHING_ELSE"}) {
            assertThatThrownBy(
                    () -> record(em, file, FactKind.COST, "2026-05-01", "15", Map.of("type", type)))
                .isInstanceOfSatisfying(
                    Problem.class,
                    problem -> assertThat(problem.code()).isEqualTo("cost-not-claimable"))
                .hasMessageContaining("L121-21");
          }
          assertThatThrownBy(
                  () ->
                      record(
                          em, file, FactKind.COST, "2026-05-01", "15", Map.of("type", "COURT_FEE")))
              .hasMessageContaining("title");
          record(
              em,
              file,
              FactKind.COST,
              "2026-05-01",
              "15",
              Map.of("type", "COURT_FEE", "title", "TJ Lyon 26/00123"));
          assertThat(LedgerFixture.balances(em, NOW).current(file).costs())
              .isEqualTo(Money.eur("15"));
        });
  }

  @Test
  void aGraceOfMoreThanTwoYearsIsRefused() {
    database.doAsAgency(
        em -> {
          FileId file = claim(LedgerFixture.in(em), "100", "2026-01-31");
          assertThatThrownBy(
                  () ->
                      record(
                          em,
                          file,
                          FactKind.GRACE_PERIOD,
                          null,
                          null,
                          Map.of("from", "2026-03-01", "to", "2028-03-02")))
              .hasMessageContaining("1343-5");
        });
  }

  @Test
  void aLawRowLearnedLaterDoesNotChangeWhatWasKnownBefore() throws SQLException {
    FileId file =
        database.asAgency(
            em -> {
              FileId placed = claim(LedgerFixture.in(em), "10000", "2026-01-31");
              record(em, placed, FactKind.FORMAL_NOTICE, "2026-02-28", null, Map.of());
              return placed;
            });
    Money before = interest(file, "2026-11-22T09:00:00Z");
    try (Connection owner = database.connectAsOwner();
        var statement = owner.createStatement()) {
      statement.execute(
          "insert into law_parameter (code, category, valid_from, valid_to, number, unit, source,"
              + " checked_on, recorded_at) values ('LEGAL_INTEREST', 'OTHER', '2026-07-01',"
              + " '2026-12-31', 7.77, 'PERCENT', 'essai', '2026-11-22', '2099-01-01T00:00:00Z')");
    }
    try {
      assertThat(interest(file, "2026-11-22T09:00:00Z")).isEqualTo(before);
    } finally {
      try (Connection admin = database.connectAsAdmin();
          var statement = admin.createStatement()) {
        statement.execute("delete from law_parameter where source = 'essai'");
      }
    }
  }

  private Money interest(FileId file, String at) {
    return database.asAgency(em -> LedgerFixture.balances(em, at).current(file).interest());
  }

  @Test
  void theApplicationsUserCanNeitherChangeNorDeleteAFact() {
    for (String sql : new String[] {"update fact set amount = amount + 1", "delete from fact"}) {
      assertThatThrownBy(
              () -> {
                try (Connection connection = database.connect();
                    var statement = connection.createStatement()) {
                  statement.execute(sql);
                }
              })
          .hasMessageContaining("permission denied");
    }
  }

  private static FileId claim(LedgerFixture fixture, String amount, String dueOn) {
    FileId file = fixture.file();
    var placement = fixture.placement();
    fixture.claim(placement, file, amount, LocalDate.parse(dueOn));
    fixture.place(placement);
    return file;
  }

  private static void record(
      jakarta.persistence.EntityManager em,
      FileId file,
      FactKind kind,
      String on,
      String amount,
      Map<String, Object> details) {
    LedgerFixture.facts(em, NOW)
        .record(
            new RecordFact(
                file,
                kind,
                on == null ? null : LocalDate.parse(on),
                amount == null ? null : Money.eur(amount),
                null,
                null,
                details));
  }
}
