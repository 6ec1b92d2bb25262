package fr.quittance.adapter.bankfile;

import static org.assertj.core.api.Assertions.assertThat;

import fr.quittance.cash.port.BankFile;
import fr.quittance.cash.port.BankLineData;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FingerprintsTest {

  @ParameterizedTest
  @ValueSource(strings = {"camt053-v08.xml", "cfonb120.txt"})
  void theSameFileHasTheSameFingerprints(String name) throws Exception {
    BankFile once = Samples.readOwn(name);
    BankFile again = Samples.readOwn(name);
    assertThat(fingerprints(again)).isEqualTo(fingerprints(once)).doesNotHaveDuplicates();
    assertThat(again.sha256()).isEqualTo(once.sha256()).hasSize(64);
  }

  @Test
  void anotherExportOfTheDayHasTheSameFingerprints() throws Exception {
    List<String> first = fingerprints(Samples.readOwn("camt053-v08.xml"));
    List<String> again = fingerprints(Samples.readOwn("camt053-v08-again.xml"));
    assertThat(again).hasSize(first.size() + 1).containsAll(first);
  }

  @Test
  void theSchemaVersionDoesNotChangeThem() throws Exception {
    assertThat(fingerprints(Samples.readOwn("camt053-v02.xml")))
        .isEqualTo(fingerprints(Samples.readOwn("camt053-v08.xml")));
  }

  @Test
  void twoIdenticalMovementsAreBothKept() throws Exception {
    List<BankLineData> lines = Samples.readOwn("camt053-v08.xml").statements().get(0).lines();
    BankLineData twin = lines.get(3);
    BankLineData other = lines.get(4);
    assertThat(twin.counterparty()).isEqualTo(other.counterparty());
    assertThat(twin.amount()).isEqualTo(other.amount());
    assertThat(twin.fingerprint()).isNotEqualTo(other.fingerprint());
  }

  private static List<String> fingerprints(BankFile file) {
    return file.statements().stream()
        .flatMap(statement -> statement.lines().stream())
        .map(BankLineData::fingerprint)
        .toList();
  }
}
