package fr.quittance.legal;

import fr.quittance.kernel.id.FileId;
import fr.quittance.kernel.id.TransferId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A transfer with its files.
 *
 * @param acknowledgeBy day by which the office should have answered; null until the package left
 * @param error why the delivery failed, or null
 */
public record TransferSheet(
    TransferId id,
    BailiffRow bailiff,
    String procedure,
    TransferState state,
    Instant createdAt,
    Instant sentAt,
    LocalDate acknowledgeBy,
    Instant acknowledgedAt,
    String acknowledgement,
    String error,
    List<TransferredFile> files) {

  public TransferSheet {
    files = List.copyOf(files);
  }

  /** A file of the transfer; {@code sha256} is that of its package, in hexadecimal. */
  public record TransferredFile(
      FileId file,
      String fileRef,
      String debtor,
      List<Missing> missing,
      String packageName,
      String sha256) {

    public TransferredFile {
      missing = List.copyOf(missing);
    }
  }
}
