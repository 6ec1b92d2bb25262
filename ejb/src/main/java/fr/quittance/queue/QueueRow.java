package fr.quittance.queue;

import fr.quittance.kernel.Money;
import fr.quittance.kernel.id.FileId;
import java.time.Instant;
import java.util.List;

/** One line of the supervisors' view of the queue. */
public record QueueRow(
    FileId file,
    String fileRef,
    String debtor,
    String creditor,
    Money balance,
    int priority,
    List<Reason> reasons,
    Instant readyAt,
    String takenBy) {

  public QueueRow {
    reasons = List.copyOf(reasons);
  }
}
