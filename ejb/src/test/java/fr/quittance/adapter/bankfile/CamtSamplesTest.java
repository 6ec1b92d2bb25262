package fr.quittance.adapter.bankfile;

import static org.assertj.core.api.Assertions.assertThat;

import fr.quittance.cash.port.BankBalanceData;
import fr.quittance.cash.port.BankFile;
import fr.quittance.cash.port.BankLineData;
import fr.quittance.cash.port.BankStatementData;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every real CAMT file against totals computed from it by other means. */
class CamtSamplesTest {

  private static final Pattern OFF = Pattern.compile("NO \\(off by (.*)\\)");

  @TestFactory
  Stream<DynamicTest> totalsOfEveryFile() throws Exception {
    return Samples.rows("camt/expected-totals.csv").stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.get("file") + " " + row.get("statement"), () -> compare(row)));
  }

  private static void compare(Map<String, String> row) throws Exception {
    BankFile file = Samples.readSample("camt/" + row.get("file"));
    BankStatementData statement = file.statements().get(Integer.parseInt(row.get("statement")) - 1);
    assertThat(file.format()).isEqualTo(row.get("schema"));
    assertThat(file.rejected()).isEmpty();
    compareTotals(row, statement);
    compareBalances(row, statement);
    compareLines(row, statement.lines());
  }

  private static void compareTotals(Map<String, String> row, BankStatementData statement) {
    assertThat(statement.totals().entries()).isEqualTo(number(row, "entries"));
    assertThat(statement.totals().details()).isEqualTo(number(row, "txdtls"));
    assertThat(statement.totals().credits()).isEqualByComparingTo(row.get("credit_sum"));
    assertThat(statement.totals().debits()).isEqualByComparingTo(row.get("debit_sum"));
    assertThat(statement.totals().reversals()).isEqualTo(number(row, "reversal_entries"));
    BigDecimal sum =
        statement.lines().stream()
            .map(BankLineData::amount)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    assertThat(sum).isEqualByComparingTo(statement.totals().booked());
  }

  private static void compareBalances(Map<String, String> row, BankStatementData statement) {
    compareBalance(row.get("opening"), statement.opening());
    compareBalance(row.get("closing"), statement.closing());
    String verdict = row.get("opening_plus_booked_equals_closing");
    Matcher off = OFF.matcher(verdict);
    if (off.matches()) {
      assertThat(statement.gap().orElseThrow()).isEqualByComparingTo(off.group(1));
      assertThat(statement.balanced()).isFalse();
    } else if (verdict.equals("yes")) {
      assertThat(statement.gap().orElseThrow()).isZero();
      assertThat(statement.balanced()).isTrue();
    } else {
      assertThat(statement.gap()).isEmpty();
    }
  }

  private static void compareBalance(String expected, BankBalanceData balance) {
    if (expected.isEmpty()) {
      assertThat(balance).isNull();
    } else {
      assertThat(balance.amount()).isEqualByComparingTo(expected);
    }
  }

  private static void compareLines(Map<String, String> row, List<BankLineData> lines) {
    assertThat(lines.stream().mapToInt(line -> line.remittance().size()).sum())
        .isEqualTo(number(row, "unstructured"));
    assertThat(lines.stream().mapToInt(line -> line.creditorReferences().size()).sum())
        .isEqualTo(number(row, "structured_refs"));
    assertThat(lines.stream().mapToInt(line -> line.refs().endToEndIds().size()).sum())
        .isEqualTo(number(row, "endToEndIds"));
    assertThat(lines.stream().filter(BankLineData::returned))
        .hasSize(number(row, "returns"))
        .allSatisfy(line -> assertThat(line.bankReturn().reasonCode()).isNotNull());
  }

  private static int number(Map<String, String> row, String column) {
    return Integer.parseInt(row.get(column));
  }

  @Test
  void aBatchGivesOneLinePerTransaction() throws Exception {
    String name = "200519_camt054-ESR-ASR_P_CH2909000000250094239_1110092704_0_2019042500372179";
    BankFile file = Samples.readSample("camt/moov__" + name + ".xml");
    assertThat(file.lineCount()).isEqualTo(6);
    assertThat(file.remarks()).isEmpty();
  }
}
