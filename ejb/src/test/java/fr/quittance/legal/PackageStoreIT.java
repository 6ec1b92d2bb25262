package fr.quittance.legal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.quittance.kernel.id.FileId;
import fr.quittance.ledger.LedgerFixture;
import fr.quittance.legal.calc.PackageArchive;
import fr.quittance.legal.domain.Bailiff;
import fr.quittance.legal.domain.Transfer;
import fr.quittance.legal.store.Transfers;
import fr.quittance.testing.TestDatabase;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** What a bailiff finds in a package, and that it is kept as it was delivered. */
class PackageStoreIT {

  private static final Instant MORNING = Instant.parse("2026-06-09T08:00:00Z");

  private final TestDatabase database = TestDatabase.shared();

  @Test
  void theManifestListsExactlyWhatTheArchiveHolds() throws IOException {
    Map<String, byte[]> files = unzip(build(PackageParts.complete()).file().content());
    JsonNode manifest = new ObjectMapper().readTree(files.remove("manifest.json"));
    assertThat(manifest.path("format").asText()).isEqualTo("quittance-bailiff-package");
    assertThat(manifest.path("version").asInt()).isEqualTo(1);
    assertThat(manifest.path("balance").path("total").asText()).isEqualTo("1000.00");
    assertThat(manifest.path("debtors").get(0).path("name").asText()).isEqualTo("Bérénice SARL");
    assertThat(manifest.path("claims").get(0).path("amount").asText()).isEqualTo("1000.00");
    Map<String, String> listed = new LinkedHashMap<>();
    manifest
        .path("documents")
        .forEach(one -> listed.put(one.path("path").asText(), one.path("sha256").asText()));
    Map<String, String> held = new LinkedHashMap<>();
    files.forEach((path, content) -> held.put(path, PackageArchive.sha256(content)));
    assertThat(listed).hasSize(4).isEqualTo(held);
  }

  @Test
  void theSameContentGivesTheSameBytes() {
    database.doAsAgency(
        em -> {
          FileId file = LedgerFixture.in(em).fileWithOneClaim();
          Transfer transfer = transfer(new Transfers(em));
          byte[] once =
              PackageParts.complete().builder(em, file).build(transfer, file).file().content();
          byte[] again =
              PackageParts.complete().builder(em, file).build(transfer, file).file().content();
          assertThat(again).isEqualTo(once);
        });
  }

  @Test
  void aCompleteFileLacksNothing() {
    assertThat(build(PackageParts.complete()).missing()).isEmpty();
  }

  @Test
  void aPackageSaysWhatItLacks() throws IOException {
    PackageBuilder.Built built = build(PackageParts.bare());
    assertThat(built.missing())
        .containsExactly(Missing.DEBTOR_ADDRESS, Missing.EVIDENCE, Missing.FIRST_LETTER);
    JsonNode manifest =
        new ObjectMapper().readTree(unzip(built.file().content()).get("manifest.json"));
    assertThat(manifest.path("missing"))
        .extracting(JsonNode::asText)
        .containsExactly("DEBTOR_ADDRESS", "EVIDENCE", "FIRST_LETTER");
  }

  @Test
  void whatIsKeptIsWhatWasBuilt() {
    database.doAsAgency(
        em -> {
          FileId file = LedgerFixture.in(em).fileWithOneClaim();
          Transfers transfers = new Transfers(em);
          Transfer transfer = transfer(transfers);
          PackageBuilder.Built built =
              PackageParts.complete().builder(em, file).build(transfer, file);
          String hash = PackageArchive.sha256(built.file().content());
          transfers.add(transfer.id(), file, built.missing(), built.file(), hash);
          PackageFile kept = transfers.packages(transfer.id()).get(0);
          assertThat(kept.content()).isEqualTo(built.file().content());
          assertThat(transfers.open(file)).contains(transfer.id());
        });
  }

  private PackageBuilder.Built build(PackageParts parts) {
    return database.asAgency(
        em -> {
          FileId file = LedgerFixture.in(em).fileWithOneClaim();
          return parts.builder(em, file).build(transfer(new Transfers(em)), file);
        });
  }

  private static Transfer transfer(Transfers transfers) {
    Bailiff office =
        new Bailiff(
            new RegisterBailiff(
                "Étude Arnoult", "Paris", null, "1 rue Bleue", "75009", "Paris", 5));
    transfers.add(office);
    Transfer transfer = new Transfer(office, "ORDER_FOR_PAYMENT", null, MORNING);
    transfers.add(transfer);
    return transfer;
  }

  private static Map<String, byte[]> unzip(byte[] content) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        assertThat(files.put(entry.getName(), zip.readAllBytes())).isNull();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }
}
