package fr.quittance.adapter.bankfile;

import static fr.quittance.cash.port.BankFileFault.BATCH_UNDIVIDED;
import static fr.quittance.cash.port.BankFileFault.INVALID_AMOUNT;
import static fr.quittance.cash.port.BankFileFault.INVALID_CURRENCY;
import static fr.quittance.cash.port.BankFileFault.INVALID_DATE;
import static fr.quittance.cash.port.BankFileFault.INVALID_DIRECTION;
import static fr.quittance.cash.port.BankFileFault.NOT_BOOKED;
import static fr.quittance.cash.port.BankFileFault.UNKNOWN_STATUS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.quittance.cash.port.BankFile;
import fr.quittance.cash.port.BankFileProblem;
import fr.quittance.cash.port.BankLineData;
import fr.quittance.cash.port.BankReturn;
import fr.quittance.cash.port.BankStatementData;
import fr.quittance.cash.port.CreditorReference;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CamtRulesTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 16);

  @ParameterizedTest
  @ValueSource(strings = {"camt053-v08.xml", "camt053-v02.xml"})
  void bothPlacesOfNamesAndStatusAreRead(String name) throws Exception {
    BankStatementData statement = Samples.readOwn(name).statements().get(0);
    BankLineData line = statement.lines().get(0);
    assertThat(line.amount()).isEqualTo(new BigDecimal("150.00"));
    assertThat(line.bookedOn()).isEqualTo(DAY);
    assertThat(line.refs().accountServicerRef()).isEqualTo("SRV-1");
    assertThat(line.refs().endToEndId()).contains("E2E-1");
    assertThat(line.remittanceText()).isEqualTo("Dossier F-000123");
    assertThat(line.creditorReferences())
        .containsExactly(new CreditorReference("SCOR", "RF75DOS2026000123"));
    assertThat(line.counterparty().name()).isEqualTo("Marie Durand");
    assertThat(line.counterparty().iban()).isEqualTo("FR1420041010050500013M02606");
    assertThat(line.transactionCode()).isEqualTo("PMNT-RCDT-ESCT");
    assertThat(line.returned()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"camt053-v08.xml", "camt053-v02.xml"})
  void aPendingEntryIsNoMoney(String name) throws Exception {
    BankFile file = Samples.readOwn(name);
    BankStatementData statement = file.statements().get(0);
    assertThat(statement.totals().notBooked()).isEqualTo(1);
    assertThat(statement.lines()).noneMatch(line -> line.amount().intValue() == 999);
    assertThat(file.remarks())
        .extracting(BankFileProblem::fault, BankFileProblem::path, BankFileProblem::detail)
        .containsExactly(tuple(NOT_BOOKED, "Stmt[1]/Ntry[6]", "PDNG"));
    assertThat(statement.gap()).hasValueSatisfying(gap -> assertThat(gap).isZero());
    assertThat(statement.balanced()).isTrue();
  }

  @Test
  void anAccountIsKnownByItsIban() throws Exception {
    BankStatementData statement = Samples.readOwn("camt053-v08.xml").statements().get(0);
    assertThat(statement.kind()).isEqualTo(BankStatementData.Kind.STATEMENT);
    assertThat(statement.account().iban()).isEqualTo("FR7630006000011234567890189");
    assertThat(statement.account().currency()).isEqualTo("EUR");
    assertThat(statement.statementId()).isEqualTo("STMT-221");
    assertThat(statement.number()).isEqualTo("221");
  }

  @Test
  void dateTimesCountAsTheDayThatTheBankWrote() throws Exception {
    BankStatementData statement = Samples.readOwn("camt053-v08.xml").statements().get(0);
    assertThat(statement.opening().on()).isEqualTo(DAY);
    assertThat(statement.lines().get(6).bookedOn()).isEqualTo(DAY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"camt053-v08.xml", "camt053-v02.xml"})
  void aBatchIsDividedIntoItsTransactions(String name) throws Exception {
    List<BankLineData> lines = Samples.readOwn(name).statements().get(0).lines();
    assertThat(lines.subList(1, 3))
        .extracting(
            BankLineData::amount, line -> line.counterparty().name(), line -> line.part().number())
        .containsExactly(
            tuple(new BigDecimal("100.00"), "Débitrice A", 1),
            tuple(new BigDecimal("200.00"), "Débiteur B", 2));
    assertThat(lines.subList(1, 3))
        .allMatch(line -> line.refs().accountServicerRef().equals("SRV-2"));
  }

  @Test
  void aReturnSaysThatItIsOne() throws Exception {
    BankLineData line = Samples.readOwn("camt053-v08.xml").statements().get(0).lines().get(5);
    assertThat(line.amount()).isEqualTo(new BigDecimal("-80.00"));
    assertThat(line.returned()).isTrue();
    assertThat(line.bankReturn()).isEqualTo(new BankReturn("AM04", null));
    assertThat(line.counterparty().name()).isEqualTo("Marie Durand");
  }

  @Test
  void aBatchThatDoesNotAddUpStaysWholeAndSaysSo() throws Exception {
    BankFile file = Samples.readOwn("camt054-v08-batches.xml");
    assertThat(file.remarks())
        .extracting(BankFileProblem::fault, BankFileProblem::path)
        .containsExactly(
            tuple(BATCH_UNDIVIDED, "Ntfctn[1]/Ntry[1]"),
            tuple(BATCH_UNDIVIDED, "Ntfctn[1]/Ntry[2]"),
            tuple(BATCH_UNDIVIDED, "Ntfctn[1]/Ntry[3]"));
    BankStatementData statement = file.statements().get(0);
    assertThat(statement.kind()).isEqualTo(BankStatementData.Kind.NOTIFICATION);
    BankLineData first = statement.lines().get(0);
    assertThat(first.amount()).isEqualTo(new BigDecimal("300.00"));
    assertThat(first.part().undivided()).isTrue();
    assertThat(first.remittance()).containsExactly("F-000001", "F-000002");
    assertThat(first.refs().endToEndIds()).containsExactly("A", "B");
    assertThat(first.refs().endToEndId()).isEmpty();
  }

  @Test
  void aDetailWithTheOrdersDirectionFollowsItsEntry() throws Exception {
    List<BankLineData> lines =
        Samples.readOwn("camt054-v08-batches.xml").statements().get(0).lines();
    assertThat(lines.subList(3, 5))
        .extracting(BankLineData::amount)
        .containsExactly(new BigDecimal("-30.00"), new BigDecimal("-40.00"));
  }

  @Test
  void aBadEntryIsRejectedAloneAndTheGapShowsIt() throws Exception {
    BankFile file = Samples.readOwn("camt053-v08-bad-entries.xml");
    assertThat(file.rejected())
        .extracting(BankFileProblem::fault, BankFileProblem::path, BankFileProblem::detail)
        .containsExactly(
            tuple(INVALID_AMOUNT, "Stmt[1]/Ntry[2]", "1O.00"),
            tuple(INVALID_DIRECTION, "Stmt[1]/Ntry[3]", "CREDIT"),
            tuple(INVALID_DATE, "Stmt[1]/Ntry[4]", "2026-02-30"),
            tuple(INVALID_AMOUNT, "Stmt[1]/Ntry[5]", "-10.00"),
            tuple(UNKNOWN_STATUS, "Stmt[1]/Ntry[6]", "HELD"),
            tuple(INVALID_CURRENCY, "Stmt[1]/Ntry[7]", "eur"));
    assertThat(file.rejected()).allMatch(problem -> problem.line() > 20);
    BankStatementData statement = file.statements().get(0);
    assertThat(statement.lines())
        .extracting(line -> line.refs().accountServicerRef())
        .containsExactly("OK-1", "OK-2");
    assertThat(statement.gap()).contains(new BigDecimal("10.00"));
    assertThat(statement.balanced()).isFalse();
  }
}
