package fr.quittance.portfolio;

import fr.quittance.kernel.id.DebtorId;
import fr.quittance.kernel.id.FileId;
import java.util.List;

/**
 * Files have another debtor: two were one, or were taken for one and are not. Fired inside the
 * transaction.
 */
public record DebtorChanged(List<FileId> files, DebtorId from, DebtorId to) {

  public DebtorChanged {
    files = List.copyOf(files);
  }
}
