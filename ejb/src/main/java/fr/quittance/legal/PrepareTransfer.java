package fr.quittance.legal;

import fr.quittance.kernel.id.FileId;
import java.util.List;

/**
 * Command: hand these files to an office for a procedure.
 *
 * @param procedure one of {@link Procedures} or the office's own word for it
 */
public record PrepareTransfer(List<FileId> files, BailiffId bailiff, String procedure) {

  public PrepareTransfer {
    files = files == null ? List.of() : List.copyOf(files);
  }
}
