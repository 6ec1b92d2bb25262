package fr.quittance.cash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.quittance.billing.IssueStatement;
import fr.quittance.billing.RemittanceStatementService;
import fr.quittance.kernel.Money;
import fr.quittance.kernel.PageRequest;
import fr.quittance.kernel.id.CreditorId;
import fr.quittance.kernel.id.FactId;
import fr.quittance.kernel.id.FileId;
import fr.quittance.ledger.CreditorMoneyRow;
import fr.quittance.ledger.FactService;
import fr.quittance.ledger.MoneyAccount;
import fr.quittance.ledger.MoneyCheck;
import fr.quittance.ledger.MoneyCheckService;
import fr.quittance.ledger.MoneyEntryRow;
import fr.quittance.ledger.MoneyFigure;
import fr.quittance.ledger.MoneyQueries;
import fr.quittance.ledger.RecordFact;
import fr.quittance.testing.TestDatabase;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** The journal and its check look at the whole database, so it is this test's own. */
class ClientMoneyStoreIT {

  private static final TestDatabase DATABASE = TestDatabase.another();

  private static void cash(Consumer<CashFixture> test) {
    DATABASE.doAsAgency(em -> test.accept(new CashFixture(em)));
  }

  private static <T> T given(Function<CashFixture, T> work) {
    return DATABASE.asAgency(em -> work.apply(new CashFixture(em)));
  }

  @Test
  void everyStepFromTheBankToTheStatementKeepsTheIdentity() {
    cash(
        cash -> {
          FileId file = cash.ledger.fileWithOneClaim();
          String iban = cash.account();
          cash.importFile(Camt.statement(iban).line("400.00", cash.refOf(file), "A1"));
          assertThat(agreed(cash)).isPositive();
          assertThat(owed(cash)).isEqualTo(Money.eur("400"));

          BankLineId line = lineOf(cash, Camt.statement(cash.account()).line("250.01", "?", "A2"));
          Money waiting = journal(cash, MoneyAccount.SUSPENSE);
          MatchingService matching = cash.get(MatchingService.class);
          matching.match(new MatchLine(line, file, Money.eur("100")));
          assertThat(journal(cash, MoneyAccount.SUSPENSE)).isEqualTo(waiting.minus(eur("100")));
          matching.undo(line);
          assertThat(journal(cash, MoneyAccount.SUSPENSE)).isEqualTo(waiting);
          matching.match(new MatchLine(line, file, null));
          assertThat(owed(cash)).isEqualTo(Money.eur("650.01"));

          cash.get(RemittanceStatementService.class)
              .issue(
                  new IssueStatement(
                      cash.ledger.mandateRef, LocalDate.of(2026, 6, 1), LocalDate.of(2026, 6, 30)));
          assertThat(owed(cash)).isEqualTo(Money.eur("533.01"));
          agreed(cash);
          assertThat(ofCreditor(cash, MoneyAccount.COMMISSION))
              .singleElement()
              .satisfies(
                  entry -> {
                    assertThat(entry.credit()).isEqualTo(Money.eur("97.50"));
                    assertThat(entry.debit()).isNull();
                    assertThat(entry.remittanceNumber()).startsWith("R-2026-");
                  });
          assertThat(ofCreditor(cash, MoneyAccount.CREDITOR))
              .hasSize(5)
              .filteredOn(entry -> entry.remittance() == null)
              .allSatisfy(entry -> assertThat(entry.fileRef()).isEqualTo(cash.refOf(file)));
        });
  }

  @Test
  void aReturnedPaymentAndAReversedOneLeaveTheCreditorNothing() {
    cash(
        cash -> {
          FileId file = cash.ledger.fileWithOneClaim();
          String iban = cash.account();
          cash.importFile(Camt.statement(iban).line("90.00", cash.refOf(file), "E2E-M1"));
          cash.importFile(
              Camt.statement(iban).opening("1090.00").returned("-90.00", "E2E-M1", "R"));
          assertThat(owed(cash)).isEqualTo(Money.eur("0"));

          ImportReport paid =
              cash.importFile(Camt.statement(cash.account()).line("70.00", cash.refOf(file), "B7"));
          Number fact =
              (Number)
                  cash.em
                      .createNativeQuery("select fact_id from bank_match where line_id = ?")
                      .setParameter(1, cash.lineOf(paid).id().value())
                      .getSingleResult();
          LocalDate day = LocalDate.of(2026, 6, 9);
          cash.get(FactService.class)
              .record(RecordFact.reversal(file, day, new FactId(fact.longValue())));
          assertThat(owed(cash)).isEqualTo(Money.eur("0"));
          agreed(cash);
        });
  }

  @Test
  void aPaymentTypedInMovesNothingUntilTheBankTellsIt() {
    cash(
        cash -> {
          FileId file = cash.ledger.fileWithOneClaim();
          cash.get(PaymentService.class)
              .type(
                  new TypePayment(
                      file, Money.eur("60"), LocalDate.of(2026, 6, 1), PaymentMethod.CHEQUE));
          CreditorMoneyRow before = row(cash);
          assertThat(before.owed()).isEqualTo(Money.eur("0"));
          assertThat(before.toBeBanked()).isEqualTo(Money.eur("60"));
          agreed(cash);
          cash.importFile(Camt.statement(cash.account()).line("60.00", cash.refOf(file), "C6"));
          assertThat(row(cash).owed()).isEqualTo(Money.eur("60"));
          assertThat(row(cash).toBeBanked()).isEqualTo(Money.eur("0"));
          agreed(cash);
        });
  }

  @Test
  void aLineSetAsideComesBackAsOftenAsAsked() {
    cash(
        cash -> {
          BankLineId line = lineOf(cash, Camt.statement(cash.account()).line("12.00", "?", "D1"));
          MatchingService matching = cash.get(MatchingService.class);
          Money before = journal(cash, MoneyAccount.NOT_OURS);
          for (int i = 0; i < 2; i++) {
            matching.setAside(line);
            assertThat(journal(cash, MoneyAccount.NOT_OURS)).isEqualTo(before.plus(eur("12")));
            matching.undo(line);
            assertThat(journal(cash, MoneyAccount.NOT_OURS)).isEqualTo(before);
          }
          cash.importFile(Camt.statement(cash.account()).line("-4.00", "FRAIS", "D2"));
          agreed(cash);
        });
  }

  @Test
  void theSameMoneyToldTwiceIsPostedOnce() {
    cash(
        cash -> {
          String iban = cash.account();
          Camt statement = Camt.statement(iban).line("33.00", "?", "F1");
          cash.importFile(statement);
          Money bank = journal(cash, MoneyAccount.BANK);
          assertThat(cash.importFile(statement).knownBefore()).isTrue();
          assertThat(journal(cash, MoneyAccount.BANK)).isEqualTo(bank);

          String batched = cash.account();
          cash.importFile(Camt.statement(batched).bare("50.00", "G1"));
          cash.importFile(Camt.notification(batched).batch("G1", "20.00", "a", "30.00", "b"));
          assertThat(journal(cash, MoneyAccount.BANK)).isEqualTo(bank.plus(eur("50")));
          agreed(cash);
        });
  }

  @Test
  void anImportThatBreaksOffPostsNothing() {
    long before = entries();
    assertThatThrownBy(
            () ->
                cash(
                    cash -> {
                      cash.importFile(Camt.statement(cash.account()).line("80.00", "?", "H1"));
                      throw new IllegalStateException("killed");
                    }))
        .hasMessage("killed");
    assertThat(entries()).isEqualTo(before);
  }

  @Test
  void anEntryThatDoesNotBalanceIsRefusedByTheDatabase() {
    String head =
        "insert into money_entry (kind, bank_line_id, turn, effective_on, at, currency)"
            + " select 'SET_ASIDE', max(id), 99, '2026-06-01', now(), 'EUR' from bank_line";
    given(cash -> cash.importFile(Camt.statement(cash.account()).line("1.00", "?", "I1")));
    assertThatThrownBy(
            () ->
                run(
                    "with e as ("
                        + head
                        + " returning id) insert into money_line (entry_id, account, debit, credit)"
                        + " select id, 'BANK', 10, 0 from e union all select id, 'SUSPENSE', 0, 9.99 from e"))
        .hasStackTraceContaining("does not balance");
    assertThatThrownBy(() -> run(head)).hasStackTraceContaining("does not balance");
    assertThatThrownBy(
            () ->
                run(
                    "insert into money_line (entry_id, account, debit)"
                        + " select max(id), 'BANK', 5 from money_entry"))
        .hasStackTraceContaining("does not balance");
  }

  @Test
  void theSameCauseIsNeverPostedTwice() {
    given(cash -> cash.importFile(Camt.statement(cash.account()).line("2.00", "?", "J1")));
    assertThatThrownBy(
            () ->
                run(
                    "insert into money_entry (kind, bank_line_id, effective_on, at, currency)"
                        + " select kind, bank_line_id, effective_on, at, currency from money_entry"
                        + " where kind = 'BOOKED' limit 1"))
        .hasStackTraceContaining("duplicate key");
  }

  @Test
  void theApplicationMayNotChangeWhatWasPosted() {
    for (String change :
        List.of(
            "update money_line set debit = 1",
            "delete from money_line",
            "update money_entry set why = 'x'",
            "delete from money_entry",
            "update money_check set differences = 0",
            "delete from money_check_figure")) {
      assertThatThrownBy(() -> run(change)).as(change).hasStackTraceContaining("permission denied");
    }
  }

  @Test
  void aDifferencePlantedIsFoundAndSaidWhere() throws SQLException {
    long creditor =
        given(
            cash -> {
              FileId file = cash.ledger.fileWithOneClaim();
              cash.importFile(
                  Camt.statement(cash.account()).line("500.00", cash.refOf(file), "K1"));
              agreed(cash);
              return cash.ledger.creditor;
            });
    plant(creditor, "0.01");
    try {
      cash(
          cash -> {
            MoneyCheck check = cash.get(MoneyCheckService.class).check();
            assertThat(check.agrees()).isFalse();
            assertThat(check.figures().stream().filter(figure -> !figure.agrees()))
                .anySatisfy(
                    figure -> {
                      assertThat(figure.account()).isEqualTo(MoneyAccount.CREDITOR);
                      assertThat(figure.creditor()).isEqualTo(new CreditorId(creditor));
                      assertThat(figure.journal()).isEqualTo(Money.eur("500.01"));
                      assertThat(figure.files()).isEqualTo(Money.eur("500"));
                    });
            assertThat(cash.get(MoneyQueries.class).latestCheck()).contains(check);
            assertThat(incidents(cash.em, check)).isEqualTo(check.differences()).isEqualTo(3);
          });
    } finally {
      plant(creditor, "-0.01");
    }
  }

  @Test
  void aStatementThatIsMissingIsAGapOfTheBank() {
    assertThatThrownBy(
            () ->
                cash(
                    cash -> {
                      String iban = cash.account();
                      cash.importFile(Camt.statement(iban).line("10.00", "?", "L1"));
                      cash.importFile(
                          Camt.statement(iban).opening("1510.00").line("20.00", "?", "L2"));
                      MoneyCheck check = cash.get(MoneyCheckService.class).check();
                      assertThat(check.figures().stream().filter(figure -> !figure.agrees()))
                          .singleElement()
                          .satisfies(
                              figure -> {
                                assertThat(figure.account()).isEqualTo(MoneyAccount.BANK);
                                assertThat(figure.spread()).isEqualTo(Money.eur("500"));
                              });
                      assertThat(
                              cash.get(MoneyQueries.class).accounts().stream()
                                  .filter(account -> account.iban().equals(iban)))
                          .singleElement()
                          .satisfies(
                              account -> assertThat(account.gap()).isEqualTo(Money.eur("500")));
                      throw new IllegalStateException("leaves no gap to the other tests");
                    }))
        .hasMessage("leaves no gap to the other tests");
  }

  /** A balanced entry that no act made, as only the owner of the tables could write it. */
  private static void plant(long creditor, String amount) throws SQLException {
    String debit = amount.startsWith("-") ? "0, " + amount.substring(1) : amount + ", 0";
    String credit = amount.startsWith("-") ? amount.substring(1) + ", 0" : "0, " + amount;
    try (Connection owner = DATABASE.connectAsOwner();
        Statement sql = owner.createStatement()) {
      owner.setAutoCommit(false);
      sql.execute("select set_config('quittance.scope', 'agency', true)");
      sql.execute(
          "with e as (insert into money_entry (kind, bank_line_id, turn, effective_on, at, currency)"
              + " select 'BROUGHT_BACK', max(id), "
              + (amount.startsWith("-") ? 98 : 97)
              + ", '2026-06-01', now(), 'EUR' from bank_line returning id)"
              + " insert into money_line (entry_id, account, creditor_id, debit, credit)"
              + " select id, 'SUSPENSE', null::bigint, "
              + debit
              + " from e union all select id, 'CREDITOR', "
              + creditor
              + ", "
              + credit
              + " from e");
      owner.commit();
    }
  }

  private static long incidents(EntityManager em, MoneyCheck check) {
    return ((Number)
            em.createNativeQuery(
                    "select count(*) from audit_entry where chain = 'client-money'"
                        + " and action = 'CLIENT_MONEY_DIFFERS' and payload ->> 'check' = ?")
                .setParameter(1, Long.toString(check.id()))
                .getSingleResult())
        .longValue();
  }

  private static void run(String sql) {
    DATABASE.doAsAgency(em -> em.createNativeQuery(sql).executeUpdate());
  }

  private static long entries() {
    return DATABASE.asAgency(
        em ->
            ((Number) em.createNativeQuery("select count(*) from money_entry").getSingleResult())
                .longValue());
  }

  private static BankLineId lineOf(CashFixture cash, Camt statement) {
    return cash.lineOf(cash.importFile(statement)).id();
  }

  /** What the bank holds, once nothing differs. */
  private static BigDecimal agreed(CashFixture cash) {
    MoneyCheck check = cash.get(MoneyCheckService.class).check();
    assertThat(check.figures()).allMatch(MoneyFigure::agrees);
    assertThat(check.agrees()).isTrue();
    return check.figures().get(0).bank().amount();
  }

  private static Money journal(CashFixture cash, MoneyAccount account) {
    agreed(cash);
    return cash.get(MoneyQueries.class).latestCheck().orElseThrow().figures().stream()
        .filter(figure -> figure.account() == account && figure.creditor() == null)
        .map(MoneyFigure::journal)
        .findFirst()
        .orElseThrow();
  }

  private static Money owed(CashFixture cash) {
    return row(cash).owed();
  }

  private static CreditorMoneyRow row(CashFixture cash) {
    return cash.get(MoneyQueries.class).creditors(PageRequest.of(0, 500)).items().stream()
        .filter(row -> row.creditor().value() == cash.ledger.creditor)
        .findFirst()
        .orElseThrow();
  }

  private static List<MoneyEntryRow> ofCreditor(CashFixture cash, MoneyAccount account) {
    Map<String, String> filters =
        Map.of("account", account.name(), "creditor", cash.ledger.mandateRef.replace("M-", "C-"));
    return cash.get(MoneyQueries.class)
        .entries(new PageRequest(0, 50, "effectiveOn", false, filters))
        .items();
  }

  private static Money eur(String amount) {
    return Money.eur(amount);
  }
}
