package fr.quittance.cash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.quittance.cash.calc.FileReferences;
import fr.quittance.kernel.Money;
import fr.quittance.kernel.Problem;
import fr.quittance.kernel.id.FactId;
import fr.quittance.kernel.id.FileId;
import fr.quittance.ledger.FactService;
import fr.quittance.ledger.MoneyQueries;
import fr.quittance.ledger.RecordFact;
import fr.quittance.ledger.ToBeBanked;
import fr.quittance.testing.TestDatabase;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class BankStatementStoreIT {

  private static final LocalDate MAY = LocalDate.of(2026, 5, 20);

  private final TestDatabase database = TestDatabase.shared();

  private void cash(Consumer<CashFixture> test) {
    database.doAsAgency(em -> test.accept(new CashFixture(em)));
  }

  @Test
  void aLineWithAReferenceIsAPaymentOnItsValueDate() {
    cash(
        cash -> {
          FileId file = cash.ledger.fileWithOneClaim();
          String ref = cash.refOf(file).replace("-", " ");
          ImportReport report =
              cash.importFile(
                  Camt.statement(cash.account()).line("400.00", "DOSSIER " + ref, "A1"));
          assertThat(report.total(ImportedStatement::matched)).isEqualTo(1);
          assertThat(report.balanced()).isTrue();
          assertThat(report.gap()).isEqualByComparingTo("0.00");
          assertThat(cash.owed(file)).isEqualTo(Money.eur("600"));
          BankLineRow line = cash.lineOf(report);
          assertThat(line.state()).isEqualTo(LineState.MATCHED);
          assertThat(line.files()).containsExactly(cash.refOf(file));
          assertThat(line.rules()).containsExactly("FILE_REFERENCE");
          assertThat(
                  cash.em
                      .createNativeQuery(
                          "select cast(effective_on as text) from fact where file_id = ? and kind = 'PAYMENT'")
                      .setParameter(1, file.value())
                      .getSingleResult())
              .isEqualTo("2026-06-08");
        });
  }

  @Test
  void aCreditorReferenceMatches() {
    cash(
        cash -> {
          FileId file = cash.ledger.fileWithOneClaim();
          String rf = FileReferences.creditorReference(cash.refOf(file));
          ImportReport report =
              cash.importFile(Camt.statement(cash.account()).structured("50.00", rf, "A2"));
          assertThat(cash.lineOf(report).rules()).containsExactly("CREDITOR_REFERENCE");
          assertThat(cash.owed(file)).isEqualTo(Money.eur("950"));
        });
  }

  @Test
  void theSameFileAgainAndTheSameLinesInAnotherFileChangeNothing() {
    cash(
        cash -> {
          FileId file = cash.ledger.fileWithOneClaim();
          String iban = cash.account();
          String text = cash.refOf(file);
          Camt first = Camt.statement(iban).line("10.00", text, "B1");
          cash.importFile(first);
          ImportReport again = cash.importFile(first);
          assertThat(again.knownBefore()).isTrue();
          assertThat(again.total(ImportedStatement::added)).isZero();
          assertThat(again.total(ImportedStatement::duplicates)).isEqualTo(1);
          ImportReport longer =
              cash.importFile(
                  Camt.statement(iban).line("10.00", text, "B1").line("20.00", text, "B2"));
          assertThat(longer.total(ImportedStatement::added)).isEqualTo(1);
          assertThat(longer.total(ImportedStatement::duplicates)).isEqualTo(1);
          assertThat(cash.owed(file)).isEqualTo(Money.eur("970"));
        });
  }

  @Test
  void aTypedPaymentIsFoundAgainAtTheBankAndNotCountedTwice() {
    cash(
        cash -> {
          FileId file = cash.ledger.fileWithOneClaim();
          FactId typed =
              cash.get(PaymentService.class)
                  .type(new TypePayment(file, Money.eur("300"), MAY, PaymentMethod.CHEQUE));
          Money waiting = toBeBanked(cash);
          ImportReport report =
              cash.importFile(
                  Camt.statement(cash.account()).line("300.00", cash.refOf(file), "C1"));
          assertThat(cash.payments(file)).isEqualTo(1);
          assertThat(cash.owed(file)).isEqualTo(Money.eur("700"));
          assertThat(toBeBanked(cash)).isEqualTo(waiting.minus(Money.eur("300")));
          cash.get(MatchingService.class).undo(cash.lineOf(report).id());
          assertThat(cash.owed(file)).isEqualTo(Money.eur("700"));
          assertThat(toBeBanked(cash)).isEqualTo(waiting);
          assertThat(typed).isNotNull();
        });
  }

  private static Money toBeBanked(CashFixture cash) {
    return cash.get(MoneyQueries.class).toBeBanked().stream()
        .map(ToBeBanked::amount)
        .filter(amount -> amount.currency().equals("EUR"))
        .findFirst()
        .orElse(Money.eur("0"));
  }

  @Test
  void aReturnReopensTheDebt() {
    cash(
        cash -> {
          FileId file = cash.ledger.fileWithOneClaim();
          String iban = cash.account();
          cash.importFile(Camt.statement(iban).line("250.00", cash.refOf(file), "E2E-9"));
          assertThat(cash.owed(file)).isEqualTo(Money.eur("750"));
          ImportReport back =
              cash.importFile(Camt.statement(iban).returned("-250.00", "E2E-9", "R1"));
          assertThat(cash.owed(file)).isEqualTo(Money.eur("1000"));
          assertThat(cash.lineOf(back).state()).isEqualTo(LineState.MATCHED);
          assertThat(cash.lineOf(back).left()).isEqualTo(Money.eur("0"));
          assertThatThrownBy(() -> cash.get(MatchingService.class).undo(cash.lineOf(back).id()))
              .isInstanceOf(Problem.class)
              .hasMessageContaining("took this payment back");
        });
  }

  @Test
  void aReturnOfNothingKnownWaitsAndAFeeIsNotOurs() {
    cash(
        cash -> {
          String iban = cash.account();
          assertThat(
                  cash.lineOf(
                          cash.importFile(Camt.statement(iban).returned("-9.00", "NOBODY", "R2")))
                      .reason())
              .isEqualTo(LineReason.UNKNOWN_RETURN);
          BankLineRow fee =
              cash.lineOf(cash.importFile(Camt.statement(iban).line("-3.00", "FRAIS", "F1")));
          assertThat(fee.state()).isEqualTo(LineState.NOT_OURS);
        });
  }

  @Test
  void aReversedPaymentGivesItsMoneyBackToSuspense() {
    cash(
        cash -> {
          FileId file = cash.ledger.fileWithOneClaim();
          ImportReport report =
              cash.importFile(Camt.statement(cash.account()).line("40.00", cash.refOf(file), "V1"));
          long fact =
              ((Number)
                      cash.em
                          .createNativeQuery("select fact_id from bank_match where line_id = ?")
                          .setParameter(1, cash.lineOf(report).id().value())
                          .getSingleResult())
                  .longValue();
          cash.get(FactService.class)
              .record(RecordFact.reversal(file, LocalDate.of(2026, 6, 10), new FactId(fact)));
          assertThat(cash.lineOf(report).state()).isEqualTo(LineState.SUSPENSE);
          assertThat(cash.lineOf(report).reason()).isEqualTo(LineReason.PAYMENT_REVERSED);
        });
  }

  @Test
  void aNotificationAndAStatementTellTheSameMoneyOnce() {
    cash(
        cash -> {
          FileId file = cash.ledger.fileWithOneClaim();
          String iban = cash.account();
          String ref = cash.refOf(file);
          ImportReport sum = cash.importFile(Camt.statement(iban).bare("90.00", "BATCH-1"));
          assertThat(cash.lineOf(sum).state()).isEqualTo(LineState.SUSPENSE);
          ImportReport details =
              cash.importFile(
                  Camt.notification(iban).batch("BATCH-1", "30.00", ref, "60.00", "inconnu"));
          assertThat(details.total(ImportedStatement::matched)).isEqualTo(1);
          assertThat(cash.lineOf(sum).state()).isEqualTo(LineState.REPEATED);
          Camt another = Camt.notification(iban).line("15.00", ref, "ONE-2");
          cash.importFile(another);
          ImportReport told = cash.importFile(Camt.statement(iban).bare("15.00", "ONE-2"));
          assertThat(told.total(ImportedStatement::duplicates)).isEqualTo(1);
          assertThat(told.total(ImportedStatement::added)).isZero();
          assertThat(cash.owed(file)).isEqualTo(Money.eur("955"));
        });
  }

  @Test
  void aGapIsToldAndTheLinesAreKept() {
    cash(
        cash -> {
          ImportReport report =
              cash.importFile(Camt.statement(cash.account()).line("5.00", "x", "G1").gap("-12.30"));
          assertThat(report.balanced()).isFalse();
          assertThat(report.gap()).isEqualTo(new BigDecimal("-12.30"));
          assertThat(report.total(ImportedStatement::added)).isEqualTo(1);
          assertThat(cash.get(BankStatementQueries.class).byId(report.statement()).gap())
              .isEqualTo(Money.eur("-12.30"));
        });
  }

  @Test
  void aStatementOfAnUndeclaredAccountIsRefusedByName() {
    cash(
        cash ->
            assertThatThrownBy(
                    () ->
                        cash.importFile(
                            Camt.statement("FR1420041010050500013M02606").line("5.00", "x", "U1")))
                .isInstanceOfSatisfying(
                    Problem.class,
                    problem -> {
                      assertThat(problem.kind()).isEqualTo(Problem.Kind.INVALID);
                      assertThat(problem.code()).isEqualTo("bank-account-undeclared");
                      assertThat(problem).hasMessageContaining("FR1420041010050500013M02606");
                    }));
  }

  @Test
  void whatIsNotAStatementIsRefusedWithItsPlace() {
    byte[] bomb = "<?xml version=\"1.0\"?>\n<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>".getBytes();
    cash(
        cash ->
            assertThatThrownBy(
                    () -> cash.get(BankStatementService.class).importFile(bomb, "bomb.xml"))
                .isInstanceOfSatisfying(
                    Problem.class,
                    problem -> {
                      assertThat(problem.kind()).isEqualTo(Problem.Kind.UNREADABLE);
                      assertThat(problem.code()).isEqualTo("bankfile.doctype-refused");
                      assertThat(problem.errors().get(0).line()).isEqualTo(2);
                    }));
  }

  @Test
  void linesOfTheAgencysOwnAccountNeverMatch() {
    cash(
        cash -> {
          FileId file = cash.ledger.fileWithOneClaim();
          String iban = cash.account();
          cash.get(BankAccountService.class)
              .declare(new DeclareAccount(iban, AccountKind.OPERATING));
          ImportReport report =
              cash.importFile(Camt.statement(iban).line("5.00", cash.refOf(file), "O1"));
          assertThat(cash.lineOf(report).reason()).isEqualTo(LineReason.OPERATING_ACCOUNT);
          assertThat(cash.owed(file)).isEqualTo(Money.eur("1000"));
        });
  }
}
