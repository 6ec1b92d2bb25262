package fr.quittance.legal.calc;

import static org.assertj.core.api.Assertions.assertThat;

import fr.quittance.legal.calc.PackageArchive.Entry;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackageArchiveTest {

  private final TimeZone zone = TimeZone.getDefault();

  @AfterEach
  void restoreZone() {
    TimeZone.setDefault(zone);
  }

  @Test
  void theBytesDependOnTheContentAlone() {
    TimeZone.setDefault(TimeZone.getTimeZone("America/Guadeloupe"));
    byte[] west = archive("facture");
    TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Noumea"));
    assertThat(archive("facture")).isEqualTo(west);
    assertThat(archive("autre facture")).isNotEqualTo(west);
  }

  @Test
  void theManifestComesFirstThenTheEntriesInTheirOrder() throws IOException {
    List<String> names = new ArrayList<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive("facture")))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        names.add(entry.getName());
      }
    }
    assertThat(names).containsExactly("manifest.json", "b.pdf", "documents/1-reçu.pdf");
  }

  @ParameterizedTest
  @CsvSource({
    "../../etc/passwd, __.._etc_passwd",
    "Facture n° 12.pdf, Facture n_ 12.pdf",
    "a\\b:c.pdf, a_b_c.pdf",
    "reçu été.pdf, reçu été.pdf"
  })
  void aNameNeverLeavesItsFolder(String typed, String safe) {
    assertThat(PackageArchive.safeName(typed)).isEqualTo(safe);
  }

  @Test
  void theHashIsTheOneThatEveryToolComputes() {
    assertThat(PackageArchive.sha256("abc".getBytes(StandardCharsets.US_ASCII)))
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  private static byte[] archive(String text) {
    return PackageArchive.zip(
        "{}".getBytes(StandardCharsets.UTF_8),
        List.of(
            new Entry("b.pdf", "COVER_SHEET", text.getBytes(StandardCharsets.UTF_8)),
            new Entry("documents/1-reçu.pdf", "INVOICE", new byte[] {1, 2, 3})));
  }
}
