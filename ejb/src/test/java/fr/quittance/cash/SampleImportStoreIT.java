package fr.quittance.cash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.quittance.adapter.bankfile.BankFileDispatcher;
import fr.quittance.cash.port.BankFile;
import fr.quittance.kernel.Problem;
import fr.quittance.testing.TestDatabase;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every real bank file through the import: what the database then holds against totals computed
 * from the file by other means; the same file again adds nothing.
 */
class SampleImportStoreIT {

  private static final String VARIABLE = "QUITTANCE_SAMPLES";

  private final TestDatabase database = TestDatabase.shared();

  @TestFactory
  Stream<DynamicTest> camt() throws IOException {
    return imports("camt", row -> true, this::compareCamt);
  }

  @TestFactory
  Stream<DynamicTest> cfonb() throws IOException {
    return imports("cfonb", row -> row.get("adds_up").equals("yes"), this::compareCfonb);
  }

  @TestFactory
  Stream<DynamicTest> hostile() throws IOException {
    return Stream.of(
            "security/defusedxml__cyclic.xml",
            "security/defusedxml__dtd.xml",
            "security/defusedxml__external_file.xml",
            "security/defusedxml__simple.xml",
            "security/defusedxml__xmlbomb.xml",
            "security/xxe-file.xml",
            "camt/genkgo__camt053.v2.wrong.xml",
            "camt/moov__invalid_pain_v11.xml",
            "cfonb/pennylane__end_of_statement_without_beginning.txt",
            "cfonb/pennylane__invalid_date.txt",
            "cfonb/pennylane__operation.txt",
            "cfonb/pennylane__operation_unstarted.txt")
        .map(path -> DynamicTest.dynamicTest(path, () -> refused(path)));
  }

  private interface Comparison {
    void compare(CashFixture cash, ImportedStatement statement, Map<String, String> row);
  }

  private Stream<DynamicTest> imports(
      String folder, Predicate<Map<String, String>> readable, Comparison comparison)
      throws IOException {
    Map<String, List<Map<String, String>>> byFile = new LinkedHashMap<>();
    for (Map<String, String> row : rows(folder + "/expected-totals.csv")) {
      if (readable.test(row)) {
        byFile.computeIfAbsent(row.get("file"), file -> new ArrayList<>()).add(row);
      }
    }
    return byFile.entrySet().stream()
        .map(
            entry ->
                DynamicTest.dynamicTest(
                    entry.getKey(),
                    () ->
                        importTwice(folder + "/" + entry.getKey(), entry.getValue(), comparison)));
  }

  private void importTwice(String path, List<Map<String, String>> rows, Comparison comparison)
      throws Exception {
    byte[] content = Files.readAllBytes(root().resolve(path));
    BankFile file = new BankFileDispatcher().read(content, path);
    andUndone(
        cash -> {
          declare(cash, file);
          ImportReport report = cash.get(BankStatementService.class).importFile(content, path);
          assertThat(report.statements()).hasSameSizeAs(rows);
          for (int i = 0; i < rows.size(); i++) {
            comparison.compare(cash, report.statements().get(i), rows.get(i));
          }
          ImportReport again = cash.get(BankStatementService.class).importFile(content, path);
          assertThat(again.knownBefore()).isTrue();
          assertThat(again.total(ImportedStatement::added)).isZero();
          assertThat(again.total(ImportedStatement::duplicates)).isEqualTo(file.lineCount());
          assertThat(again.gap()).isEqualByComparingTo(report.gap());
        });
  }

  /** Some samples tell the same lines: none may see another's. */
  private void andUndone(Consumer<CashFixture> test) {
    RuntimeException undo = new RuntimeException("The transaction of a passed test");
    try {
      database.doAsAgency(
          em -> {
            test.accept(new CashFixture(em));
            throw undo;
          });
    } catch (RuntimeException thrown) {
      assertThat(thrown).isSameAs(undo);
    }
  }

  private static void declare(CashFixture cash, BankFile file) {
    TreeSet<String> ibans = new TreeSet<>();
    file.statements().forEach(statement -> ibans.add(StatementImport.ibanOf(statement)));
    ibans.forEach(
        iban ->
            cash.get(BankAccountService.class)
                .declare(new DeclareAccount(iban, AccountKind.CLIENT)));
  }

  private void compareCamt(CashFixture cash, ImportedStatement statement, Map<String, String> row) {
    BigDecimal credits = new BigDecimal(row.get("credit_sum"));
    BigDecimal debits = new BigDecimal(row.get("debit_sum"));
    assertThat(stored(cash, statement, "amount > 0")).isEqualByComparingTo(credits);
    assertThat(stored(cash, statement, "amount < 0")).isEqualByComparingTo(debits.negate());
    String verdict = row.get("opening_plus_booked_equals_closing");
    assertThat(statement.balanced()).isEqualTo(!verdict.startsWith("NO"));
    if (verdict.startsWith("NO")) {
      String off = verdict.replaceAll(".*off by (.*)\\)", "$1");
      assertThat(statement.gap()).isEqualByComparingTo(off);
    }
    compareBalance(cash, statement, "opening", row.get("opening"));
    compareBalance(cash, statement, "closing", row.get("closing"));
  }

  private void compareCfonb(
      CashFixture cash, ImportedStatement statement, Map<String, String> row) {
    assertThat(statement.lines()).isEqualTo(Integer.parseInt(row.get("movements")));
    assertThat(stored(cash, statement, "true")).isEqualByComparingTo(row.get("sum_of_movements"));
    assertThat(statement.balanced()).isEqualTo(row.get("adds_up").equals("yes"));
    compareBalance(cash, statement, "opening", row.get("opening"));
    compareBalance(cash, statement, "closing", row.get("closing"));
  }

  private static BigDecimal stored(
      CashFixture cash, ImportedStatement statement, String condition) {
    return (BigDecimal)
        cash.em
            .createNativeQuery(
                "select coalesce(sum(amount), 0.00) from bank_line where statement_id = ? and "
                    + condition)
            .setParameter(1, statement.id().value())
            .getSingleResult();
  }

  private static void compareBalance(
      CashFixture cash, ImportedStatement statement, String column, String expected) {
    Object value =
        cash.em
            .createNativeQuery("select " + column + " from bank_statement where id = ?")
            .setParameter(1, statement.id().value())
            .getSingleResult();
    if (expected.isEmpty()) {
      assertThat(value).isNull();
    } else {
      assertThat((BigDecimal) value).isEqualByComparingTo(expected);
    }
  }

  private void refused(String path) throws IOException {
    byte[] content = Files.readAllBytes(root().resolve(path));
    database.doAsAgency(
        em -> {
          CashFixture cash = new CashFixture(em);
          Object before = counts(cash);
          assertThatThrownBy(() -> cash.get(BankStatementService.class).importFile(content, path))
              .isInstanceOfSatisfying(
                  Problem.class,
                  problem -> {
                    assertThat(problem.kind()).isEqualTo(Problem.Kind.UNREADABLE);
                    assertThat(problem.errors().get(0).line()).isPositive();
                    assertThat(problem.getMessage()).contains("line ").doesNotContain("root:");
                  });
          assertThat(counts(cash)).isEqualTo(before);
        });
  }

  private static Object counts(CashFixture cash) {
    return cash.em
        .createNativeQuery(
            "select (select count(*) from bank_file) + (select count(*) from bank_statement)"
                + " + (select count(*) from bank_line)")
        .getSingleResult();
  }

  private static List<Map<String, String>> rows(String path) throws IOException {
    List<String> lines = Files.readAllLines(root().resolve(path));
    String[] columns = lines.get(0).split(";", -1);
    return lines.stream().skip(1).map(line -> row(columns, line.split(";", -1))).toList();
  }

  private static Map<String, String> row(String[] columns, String[] values) {
    Map<String, String> row = new LinkedHashMap<>();
    Arrays.asList(columns).forEach(column -> row.put(column, values[row.size()]));
    return row;
  }

  private static Path root() {
    String root = System.getenv(VARIABLE);
    assumeTrue(root != null, VARIABLE + " is not set: the real samples are not imported");
    return Path.of(root);
  }
}
