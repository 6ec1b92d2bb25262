package fr.quittance.queue;

import fr.quittance.kernel.id.DebtorId;
import fr.quittance.kernel.id.FileId;
import java.time.Instant;
import java.util.List;

/**
 * A collector's exclusive hold on a debtor, through one of the debtor's files, until it expires or
 * an outcome ends it.
 *
 * @param attempt the contact attempt made under this lease, null until the collector dialled
 */
public record Lease(
    LeaseId id,
    FileId file,
    DebtorId debtor,
    Long attempt,
    Instant expiresAt,
    List<Reason> reasons) {

  public Lease {
    reasons = List.copyOf(reasons);
  }
}
