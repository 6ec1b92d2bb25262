package fr.quittance.adapter.bankfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.quittance.cash.port.BankFileFault;
import fr.quittance.cash.port.BankFileUnreadable;
import fr.quittance.cash.port.BankLineData;
import fr.quittance.cash.port.BankStatementData;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Real CFONB 120 files against totals computed from them by other means. */
class CfonbSamplesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"pennylane__example.txt", "silarhi__complex-test.txt", "silarhi__simple-test.txt"})
  void totalsOfEverySet(String name) throws Exception {
    List<Map<String, String>> rows =
        Samples.rows("cfonb/expected-totals.csv").stream()
            .filter(row -> row.get("file").equals(name))
            .toList();
    List<BankStatementData> statements = Samples.readSample("cfonb/" + name).statements();
    assertThat(statements).hasSameSizeAs(rows);
    for (int i = 0; i < rows.size(); i++) {
      compare(rows.get(i), statements.get(i));
    }
  }

  private static void compare(Map<String, String> row, BankStatementData statement) {
    assertThat(statement.account().number()).isEqualTo(row.get("account"));
    assertThat(statement.lines()).hasSize(Integer.parseInt(row.get("movements")));
    assertThat(statement.opening().amount()).isEqualByComparingTo(row.get("opening"));
    assertThat(statement.totals().booked()).isEqualByComparingTo(row.get("sum_of_movements"));
    assertThat(statement.closing().amount()).isEqualByComparingTo(row.get("closing"));
    assertThat(row.get("adds_up")).isEqualTo("yes");
    assertThat(statement.gap()).hasValueSatisfying(gap -> assertThat(gap).isZero());
    assertThat(statement.balanced()).isTrue();
  }

  @Test
  void complementsBelongToTheMovementAbove() throws Exception {
    BankStatementData first =
        Samples.readSample("cfonb/pennylane__example.txt").statements().get(0);
    BankLineData debit = first.lines().get(0);
    assertThat(debit.amount()).isEqualTo(new BigDecimal("-32.21"));
    assertThat(debit.label()).isEqualTo("PRLV SEPA TEST CABINET");
    assertThat(debit.remittance())
        .containsExactly("MENSUEAUHTR13133", "MENSUEAUHTR13DUP", "PURPOSE");
    assertThat(debit.refs().endToEndId()).contains("OTHER REFERENCE");
    assertThat(debit.refs().transactionRef()).isEqualTo("REFERENCE");
    assertThat(debit.counterparty().name()).isEqualTo("INTERNET SFR");
    assertThat(debit.transactionCode()).isEqualTo("B1");
    assertThat(first.lines().get(1).refs().accountServicerRef()).isEqualTo("REFERENCE");
    assertThat(first.lines().get(1).counterparty().name()).isEqualTo("ELEC ERDF");
    assertThat(first.lines().get(2).refs().entryRef()).isNull();
  }

  @Test
  void theEntryNumberIsKeptWhereTheBankGivesOne() throws Exception {
    List<BankStatementData> sets =
        Samples.readSample("cfonb/silarhi__complex-test.txt").statements();
    assertThat(sets.get(3).lines().get(0).refs().entryRef()).isEqualTo("0001692");
    assertThat(sets.get(0).account().iban()).startsWith("FR").hasSize(27).contains("1027802204");
  }

  @ParameterizedTest
  @CsvSource({
    "pennylane__end_of_statement_without_beginning.txt, CLOSING_WITHOUT_OPENING, 9",
    "pennylane__invalid_date.txt, WRONG_LENGTH, 1",
    "pennylane__operation.txt, MOVEMENT_WITHOUT_OPENING, 1",
    "pennylane__operation_unstarted.txt, COMPLEMENT_WITHOUT_MOVEMENT, 1"
  })
  void malformedSetsAreRefusedWithTheirLine(String name, BankFileFault fault, int line)
      throws Exception {
    byte[] content = Samples.sample("cfonb/" + name);
    BankFileUnreadable refused =
        catchThrowableOfType(
            BankFileUnreadable.class, () -> new BankFileDispatcher().read(content, name));
    assertThat(refused.fault()).isEqualTo(fault);
    assertThat(refused.line()).isEqualTo(line);
  }
}
