package fr.quittance.adapter.bankfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.quittance.cash.port.BankFile;
import fr.quittance.cash.port.BankFileFault;
import fr.quittance.cash.port.BankFileUnreadable;
import fr.quittance.cash.port.BankLineData;
import fr.quittance.cash.port.BankReturn;
import fr.quittance.cash.port.BankStatementData;
import fr.quittance.cash.port.CreditorReference;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CfonbRulesTest {

  private List<String> records;

  @BeforeEach
  void records() throws Exception {
    String text = new String(Samples.own("cfonb120.txt"), StandardCharsets.ISO_8859_1);
    records = new ArrayList<>(text.lines().toList());
  }

  @Test
  void accountBalancesAndMovements() throws Exception {
    BankFile file = Samples.readOwn("cfonb120.txt");
    assertThat(file.format()).isEqualTo("CFONB120");
    BankStatementData statement = file.statements().get(0);
    assertThat(statement.account().iban()).isEqualTo("FR7630006000011234567890189");
    assertThat(statement.opening().amount()).isEqualTo(new BigDecimal("1000.00"));
    assertThat(statement.opening().on()).isEqualTo(LocalDate.of(2026, 11, 15));
    assertThat(statement.closing().amount()).isEqualTo(new BigDecimal("1120.00"));
    assertThat(statement.lines()).hasSize(4);
    assertThat(statement.balanced()).isTrue();
  }

  @Test
  void lettersInTheAccountAndDecimalsInTheRecord() throws Exception {
    BankStatementData second = Samples.readOwn("cfonb120.txt").statements().get(1);
    assertThat(second.account().iban()).isEqualTo("FR1420041010050500013M02606");
    assertThat(second.opening().amount()).isEqualTo(new BigDecimal("-5012.345"));
    assertThat(second.gap()).hasValueSatisfying(gap -> assertThat(gap).isZero());
  }

  @Test
  void complementsTellWhoPaidAndWhy() throws Exception {
    BankLineData line = Samples.readOwn("cfonb120.txt").statements().get(0).lines().get(0);
    assertThat(line.counterparty().name()).isEqualTo("MARIE DURAND");
    assertThat(line.remittance().get(0)).startsWith("DOSSIER F-000123").endsWith("F-000456");
    assertThat(line.remittance().get(1)).isEqualTo("LOYER");
    assertThat(line.refs().endToEndId()).contains("E2E-1");
    assertThat(line.refs().accountServicerRef()).isEqualTo("REFBANQUE1");
    assertThat(line.creditorReferences())
        .containsExactly(new CreditorReference(null, "RF75DOS2026000123"));
  }

  @Test
  void aRejectCodeMakesAReturn() throws Exception {
    BankLineData line = Samples.readOwn("cfonb120.txt").statements().get(0).lines().get(3);
    assertThat(line.bankReturn()).isEqualTo(new BankReturn("AM", null));
    assertThat(line.label()).isEqualTo("PRELEVEMENT IMPAYÉ");
    assertThat(line.amount()).isEqualTo(new BigDecimal("-80.00"));
    assertThat(line.valueOn()).isEqualTo(LocalDate.of(2026, 11, 17));
  }

  @Test
  void lineBreaksDoNotMatter() throws Exception {
    List<BankStatementData> expected = Samples.readOwn("cfonb120.txt").statements();
    assertThat(lines(read("")).toString()).isEqualTo(lines(expected).toString());
    assertThat(lines(read("\n\n")).stream().map(BankLineData::fingerprint))
        .containsExactlyElementsOf(
            lines(expected).stream().map(BankLineData::fingerprint).toList());
  }

  /** Each change spoils one record, named by its line. */
  @ParameterizedTest
  @CsvSource({
    "1, 01, 07, CLOSING_WITHOUT_OPENING",
    "2, 04, 01, OPENING_TWICE",
    "2, 04, 05, COMPLEMENT_WITHOUT_MOVEMENT",
    "2, 04, 09, UNKNOWN_RECORD",
    "12, 01, 04, MOVEMENT_WITHOUT_OPENING",
    "2, 161126, 310226, INVALID_DATE",
    "2, 0001500{, 00015000, INVALID_AMOUNT",
    "2, 12345678901, 12345678902, OTHER_ACCOUNT",
    "2, EUR2, USD2, OTHER_ACCOUNT",
    "1, EUR2, EURX, INVALID_AMOUNT",
    "1, 12345678901, 1234567-901, INVALID_ACCOUNT",
    "3, MARIE, MARI, WRONG_LENGTH"
  })
  void aMalformedSetIsRefusedWithItsLine(int line, String was, String is, BankFileFault fault) {
    String before = records.get(line - 1);
    records.set(line - 1, before.replaceFirst(Pattern.quote(was), is));
    assertThat(records.get(line - 1)).isNotEqualTo(before);
    BankFileUnreadable refused = catchThrowableOfType(BankFileUnreadable.class, () -> read("\r\n"));
    assertThat(refused.fault()).isEqualTo(fault);
    assertThat(refused.line()).isEqualTo(line);
  }

  @Test
  void aFileThatEndsInsideASetIsRefused() {
    records.remove(records.size() - 1);
    BankFileUnreadable refused = catchThrowableOfType(BankFileUnreadable.class, () -> read("\n"));
    assertThat(refused.fault()).isEqualTo(BankFileFault.CLOSING_MISSING);
    assertThat(refused.line()).isEqualTo(12);
  }

  @Test
  void aLargeFileWithoutLineBreaksIsReadInLinearTime() throws Exception {
    String movement = records.get(7);
    for (int i = 0; i < 60_000; i++) {
      records.add(8, movement);
    }
    BankStatementData statement = read("").get(0);
    assertThat(statement.lines()).hasSize(60_004);
    assertThat(statement.lines().stream().map(BankLineData::fingerprint).distinct())
        .hasSize(60_004);
  }

  private List<BankStatementData> read(String separator) throws BankFileUnreadable {
    byte[] content = String.join(separator, records).getBytes(StandardCharsets.ISO_8859_1);
    return new BankFileDispatcher().read(content, null).statements();
  }

  private static List<BankLineData> lines(List<BankStatementData> statements) {
    return statements.stream().flatMap(statement -> statement.lines().stream()).toList();
  }
}
