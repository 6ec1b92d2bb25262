package fr.quittance.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.quittance.kernel.Money;
import fr.quittance.kernel.id.FactId;
import fr.quittance.kernel.id.FileId;
import fr.quittance.ledger.FactKind;
import fr.quittance.ledger.LedgerFixture;
import fr.quittance.ledger.RecordFact;
import fr.quittance.testing.TestDatabase;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatementStoreIT {

  private final TestDatabase database = TestDatabase.shared();

  @Test
  void fifteenPercentOfFourThousandCollected() {
    database.doAsAgency(
        em -> {
          LedgerFixture ledger = LedgerFixture.in(em);
          FileId file = fileOf(ledger, "5000", null);
          pay(em, file, FactKind.PAYMENT, "2026-10-31", "4000");
          StatementSheet sheet = BillingFixture.of(ledger).issue(em, "2026-10-01", "2026-10-31");
          assertThat(sheet.totals()).isEqualTo(totals("4000", "0", "0", "0", "600", "120", "3280"));
          assertThat(sheet.totals().commissionWithVat()).isEqualTo(Money.eur("720"));
          assertThat(sheet.remitBy()).isEqualTo(LocalDate.of(2026, 11, 30));
          assertThat(sheet.lines()).hasSize(1).noneMatch(StatementLine::late);
          assertThat(sheet.lines().get(0).claims()).startsWith("R");
        });
  }

  @Test
  void aGrossRemittanceKeepsNothing() {
    database.doAsAgency(
        em -> {
          LedgerFixture ledger = LedgerFixture.in(em);
          FileId file = fileOf(ledger, "5000", null);
          pay(em, file, FactKind.PAYMENT, "2026-10-05", "4000");
          pay(em, file, FactKind.DIRECT_PAYMENT, "2026-10-06", "100");
          StatementTotals totals =
              BillingFixture.of(ledger).gross().issue(em, "2026-10-01", "2026-10-31").totals();
          assertThat(totals).isEqualTo(totals("4000", "100", "0", "0", "615", "123", "4000"));
        });
  }

  @Test
  void whatTheCreditorHadBeforePlacementBearsNoCommission() {
    database.doAsAgency(
        em -> {
          LedgerFixture ledger = LedgerFixture.in(em);
          fileOf(ledger, "5000", "1000");
          StatementSheet sheet = BillingFixture.of(ledger).issue(em, "2026-01-01", "2026-12-31");
          assertThat(sheet.lines()).isEmpty();
          assertThat(sheet.remitBy()).isNull();
        });
  }

  @Test
  void aLateFactIsCarriedOnceAndTheSamePeriodIsTheSameStatement() {
    database.doAsAgency(
        em -> {
          LedgerFixture ledger = LedgerFixture.in(em);
          BillingFixture billing = BillingFixture.of(ledger);
          FileId file = fileOf(ledger, "5000", null);
          pay(em, file, FactKind.PAYMENT, "2026-10-05", "100");
          StatementSheet october = billing.issue(em, "2026-10-01", "2026-10-31");
          pay(em, file, FactKind.PAYMENT, "2026-10-20", "200");
          pay(em, file, FactKind.PAYMENT, "2026-11-02", "300");
          assertThat(billing.issue(em, "2026-10-01", "2026-10-31")).isEqualTo(october);
          StatementSheet november = billing.issue(em, "2026-11-01", "2026-11-30");
          assertThat(november.lines()).extracting(StatementLine::late).containsExactly(true, false);
          assertThat(november.totals().collected()).isEqualTo(Money.eur("500"));
          assertThat(billing.issue(em, "2026-12-01", "2026-12-31").lines()).isEmpty();
        });
  }

  @Test
  void aReversalOfAStatedPaymentTakesBackItsOwnCommission() {
    database.doAsAgency(
        em -> {
          LedgerFixture ledger = LedgerFixture.in(em);
          BillingFixture billing = BillingFixture.of(ledger);
          FileId file = fileOf(ledger, "5000", null);
          FactId paid = pay(em, file, FactKind.PAYMENT, "2026-10-05", "1000");
          billing.issue(em, "2026-10-01", "2026-10-31");
          reverse(em, file, paid, "2026-11-03");
          assertThat(billing.at("20").issue(em, "2026-11-01", "2026-11-30").totals())
              .isEqualTo(totals("0", "0", "-1000", "0", "-150", "-30", "-820"));
        });
  }

  @Test
  void aReversalKnownAtIssueStandsBesideItsPayment() {
    database.doAsAgency(
        em -> {
          LedgerFixture ledger = LedgerFixture.in(em);
          BillingFixture billing = BillingFixture.of(ledger);
          FileId file = fileOf(ledger, "5000", null);
          FactId paid = pay(em, file, FactKind.PAYMENT, "2026-10-30", "33.33");
          FactId direct = pay(em, file, FactKind.DIRECT_PAYMENT, "2026-10-30", "10");
          reverse(em, file, paid, "2026-11-03");
          reverse(em, file, direct, "2026-11-03");
          StatementSheet october = billing.issue(em, "2026-10-01", "2026-10-31");
          assertThat(october.lines()).hasSize(4);
          assertThat(october.totals())
              .isEqualTo(totals("33.33", "10", "-33.33", "-10", "0", "0", "0"));
          assertThat(billing.issue(em, "2026-11-01", "2026-11-30").lines()).isEmpty();
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update statement_line set amount = 1",
        "delete from remittance_statement",
        "update remittance_statement set net_to_pay = 0"
      })
  void aStatementIsFrozen(String attempt) throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      assertThatThrownBy(() -> statement.executeUpdate(attempt))
          .hasMessageContaining("permission denied");
    }
  }

  static FileId fileOf(LedgerFixture ledger, String amount, String paid) {
    FileId file = ledger.file();
    var placement = ledger.placement();
    ledger.claim(placement, file, amount, LocalDate.of(2026, 3, 31), paid);
    ledger.place(placement);
    return file;
  }

  static FactId pay(EntityManager em, FileId file, FactKind kind, String on, String amount) {
    RecordFact command =
        new RecordFact(file, kind, LocalDate.parse(on), Money.eur(amount), null, null, Map.of());
    return LedgerFixture.facts(em, "2026-12-01T08:00:00Z").record(command).id();
  }

  private static void reverse(EntityManager em, FileId file, FactId fact, String on) {
    LedgerFixture.facts(em, "2026-12-01T08:00:00Z")
        .record(RecordFact.reversal(file, LocalDate.parse(on), fact));
  }

  private static StatementTotals totals(String... amounts) {
    return new StatementTotals(
        Money.eur(amounts[0]),
        Money.eur(amounts[1]),
        Money.eur(amounts[2]),
        Money.eur(amounts[3]),
        Money.eur(amounts[4]),
        Money.eur(amounts[5]),
        Money.eur(amounts[6]));
  }
}
