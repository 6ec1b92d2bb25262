package fr.quittance.adapter.bankfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import fr.quittance.cash.port.BankFileFault;
import fr.quittance.cash.port.BankFileUnreadable;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are no statement, or that attack whoever opens them. */
class HostileFilesTest {

  private static final Duration LIMIT = Duration.ofSeconds(5);

  @ParameterizedTest
  @CsvSource({
    "security/defusedxml__cyclic.xml, DOCTYPE_REFUSED",
    "security/defusedxml__dtd.xml, DOCTYPE_REFUSED",
    "security/defusedxml__external_file.xml, DOCTYPE_REFUSED",
    "security/defusedxml__simple.xml, UNSUPPORTED_MESSAGE",
    "security/defusedxml__xmlbomb.xml, DOCTYPE_REFUSED",
    "security/xxe-file.xml, DOCTYPE_REFUSED",
    "camt/genkgo__camt053.v2.wrong.xml, NO_STATEMENT",
    "camt/moov__invalid_pain_v11.xml, UNSUPPORTED_MESSAGE"
  })
  void realFilesAreRefused(String path, BankFileFault fault) throws Exception {
    BankFileUnreadable refused = refusal(Samples.sample(path));
    assertThat(refused.fault()).isEqualTo(fault);
    assertThat(refused.line()).isPositive();
    assertThat(refused.column()).isPositive();
    assertThat(refused.getMessage()).doesNotContain("root:");
  }

  @Test
  void aBombInsideAStatementIsRefusedAtItsDoctype() {
    BankFileUnreadable refused =
        refusal(
            """
            <?xml version="1.0"?>
            <!DOCTYPE Document [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>
            <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08">&b;</Document>
            """,
            StandardCharsets.UTF_8);
    assertThat(refused.fault()).isEqualTo(BankFileFault.DOCTYPE_REFUSED);
    assertThat(refused.line()).isEqualTo(2);
    assertThat(refused.code()).isEqualTo("bankfile.doctype-refused");
  }

  @Test
  void aDoctypeInUtf16IsRefusedToo() {
    BankFileUnreadable refused =
        refusal("<!DOCTYPE a SYSTEM \"file:///etc/hostname\"><a/>", StandardCharsets.UTF_16);
    assertThat(refused.fault()).isEqualTo(BankFileFault.DOCTYPE_REFUSED);
  }

  @Test
  void deepNestingIsRefused() {
    String head =
        "<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.053.001.08\"><BkToCstmrStmt><Stmt>"
            + "<Acct>";
    BankFileUnreadable refused = refusal(head + "<Id>".repeat(200_000), StandardCharsets.US_ASCII);
    assertThat(refused.fault()).isEqualTo(BankFileFault.MALFORMED_XML);
  }

  @Test
  void aStatementCutShortIsRefusedWithThePlace() throws Exception {
    byte[] whole = Samples.own("camt053-v08.xml");
    String cut = new String(whole, StandardCharsets.UTF_8).substring(0, whole.length / 2);
    BankFileUnreadable refused = refusal(cut, StandardCharsets.UTF_8);
    assertThat(refused.fault()).isEqualTo(BankFileFault.MALFORMED_XML);
    assertThat(refused.line()).isGreaterThan(10);
    assertThat(refused.column()).isPositive();
    assertThat(refused.detail()).isNotBlank();
  }

  @Test
  void latinBytesInAUtf8FileAreRefusedWithThePlace() throws Exception {
    String text = new String(Samples.own("camt053-v08.xml"), StandardCharsets.UTF_8);
    BankFileUnreadable refused = refusal(text, StandardCharsets.ISO_8859_1);
    assertThat(refused.fault()).isEqualTo(BankFileFault.MALFORMED_XML);
    int before = text.substring(0, text.indexOf('\u00e9')).split("\n").length;
    assertThat(refused.line()).isEqualTo(before);
    assertThat(refused.detail()).contains("0xE9");
  }

  @ParameterizedTest
  @ValueSource(strings = {"%PDF-1.7", "PK\u0003\u0004", "date;amount\n2026-01-01;5", "   ", "0"})
  void otherContentIsUnknown(String content) {
    assertThat(refusal(content, StandardCharsets.ISO_8859_1).fault())
        .isEqualTo(BankFileFault.UNKNOWN_FORMAT);
  }

  @Test
  void nothingIsNotAStatement() {
    assertThat(refusal(new byte[0]).fault()).isEqualTo(BankFileFault.EMPTY_FILE);
  }

  @Test
  void otherVersionsAndMessagesAreNamed() {
    String namespace = "urn:iso:std:iso:20022:tech:xsd:camt.052.001.08";
    BankFileUnreadable refused =
        refusal("<Document xmlns=\"" + namespace + "\"/>", StandardCharsets.UTF_8);
    assertThat(refused.fault()).isEqualTo(BankFileFault.UNSUPPORTED_MESSAGE);
    assertThat(refused.detail()).contains("camt.052.001.08").contains("02, 04 and 08");
  }

  /** Whatever a damaged file does, it ends as a refusal or as a reading, never otherwise. */
  @ParameterizedTest
  @ValueSource(strings = {"camt053-v08.xml", "cfonb120.txt"})
  void damagedFilesNeverBreakTheReader(String name) throws Exception {
    byte[] whole = Samples.own(name);
    Random random = new Random(7);
    int refused = 0;
    for (int i = 0; i < 2000; i++) {
      byte[] damaged = whole.clone();
      damaged[random.nextInt(whole.length)] = (byte) random.nextInt(256);
      try {
        new BankFileDispatcher().read(damaged, name);
      } catch (BankFileUnreadable e) {
        refused++;
      }
    }
    assertThat(refused).isPositive();
  }

  private static BankFileUnreadable refusal(String content, Charset charset) {
    return refusal(content.getBytes(charset));
  }

  private static BankFileUnreadable refusal(byte[] content) {
    return assertTimeoutPreemptively(
        LIMIT,
        () ->
            catchThrowableOfType(
                BankFileUnreadable.class, () -> new BankFileDispatcher().read(content, "x")));
  }
}
