package fr.quittance.legal;

import fr.quittance.kernel.Page;
import fr.quittance.kernel.PageRequest;
import fr.quittance.kernel.Paris;
import fr.quittance.kernel.Problem;
import fr.quittance.kernel.RowScoped;
import fr.quittance.kernel.id.FileId;
import fr.quittance.kernel.id.TransferId;
import fr.quittance.legal.calc.PackageArchive;
import fr.quittance.legal.calc.PackageArchive.Entry;
import fr.quittance.legal.domain.Bailiff;
import fr.quittance.legal.domain.Transfer;
import fr.quittance.legal.store.Transfers;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Reads transfers, their packages and the offices. */
@Stateless
@RowScoped
public class TransferQueries {

  @Inject private Transfers transfers;
  @Inject private PackageBuilder packages;
  @Inject private Clock clock;

  @RequiresPermissions("bailiff:read")
  public List<BailiffRow> bailiffs() {
    return transfers.bailiffs().stream().map(Bailiff::row).toList();
  }

  /**
   * Filters {@code bailiff}, {@code state}; sorts by {@code createdAt}, {@code bailiff}, {@code
   * state}, {@code acknowledgeBy}.
   */
  @RequiresPermissions("transfer:read")
  public Page<TransferRow> list(PageRequest request) {
    return transfers.page(request);
  }

  @RequiresPermissions("transfer:read")
  public TransferSheet byId(TransferId id) {
    Transfer transfer = transfers.byId(id).orElseThrow(() -> Problem.notFound("Transfer", id));
    return new TransferSheet(
        id,
        transfer.bailiff().row(),
        transfer.procedure(),
        transfer.state(),
        transfer.createdAt(),
        transfer.sentAt(),
        transfer.acknowledgeBy(),
        transfer.acknowledgedAt(),
        transfer.acknowledgement(),
        transfer.error(),
        transfers.files(id));
  }

  /** How many transfers wait for somebody of the agency. */
  @RequiresPermissions("transfer:read")
  public TransfersWaiting waiting() {
    return transfers.waiting(Paris.today(clock));
  }

  /** What the package of a file would lack if it were made now; nothing is kept. */
  @RequiresPermissions("transfer:write")
  public List<Missing> missing(FileId file) {
    return packages.missing(file);
  }

  @RequiresPermissions("transfer:read")
  public Optional<TransferId> ofFile(FileId file) {
    return transfers.open(file);
  }

  /**
   * What the office receives: the package of the one file, or of the named one; of several, an
   * archive that holds them and lists them in a manifest of its own.
   *
   * @param fileRef one file of the transfer, or null
   */
  @RequiresPermissions("transfer:read")
  public PackageFile content(TransferId id, String fileRef) {
    List<PackageFile> packages =
        transfers.packages(byId(id).id()).stream()
            .filter(one -> fileRef == null || one.name().endsWith("_" + fileRef + ".zip"))
            .toList();
    if (packages.isEmpty()) {
      throw Problem.notFound("File in transfer " + id, fileRef);
    }
    return packages.size() == 1 ? packages.get(0) : together(id, packages);
  }

  private static PackageFile together(TransferId id, List<PackageFile> packages) {
    List<Entry> entries =
        packages.stream().map(one -> new Entry(one.name(), "PACKAGE", one.content())).toList();
    StringBuilder list = new StringBuilder();
    for (Entry entry : entries) {
      list.append(list.isEmpty() ? "" : ",")
          .append(
              "\n    {\"path\": \"%s\", \"type\": \"PACKAGE\", \"sha256\": \"%s\"}"
                  .formatted(entry.path(), entry.sha256()));
    }
    String manifest =
        "{\n  \"format\": \"quittance-bailiff-packages\",\n  \"version\": 1,\n  \"documents\": [%s\n  ]\n}\n"
            .formatted(list);
    return new PackageFile(
        "T" + id + ".zip", PackageArchive.zip(manifest.getBytes(StandardCharsets.UTF_8), entries));
  }
}
