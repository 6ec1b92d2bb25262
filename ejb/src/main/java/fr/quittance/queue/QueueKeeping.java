package fr.quittance.queue;

import fr.quittance.contact.CallConcluded;
import fr.quittance.contact.CallResult;
import fr.quittance.kernel.Paris;
import fr.quittance.kernel.RowScoped;
import fr.quittance.kernel.id.DebtorId;
import fr.quittance.kernel.id.FileId;
import fr.quittance.kernel.id.PlacementId;
import fr.quittance.queue.store.QueueStore;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Keeps the queue true while files change. Done by the system, whoever caused the change. */
@Stateless
@RowScoped
public class QueueKeeping {

  @Inject private QueueStore queue;
  @Inject private Clock clock;

  @RequiresPermissions("queue:keep")
  public void enter(PlacementId placement) {
    queue.enter(placement, clock.instant(), today());
  }

  /** The file's figures, status or phase changed. */
  @RequiresPermissions("queue:keep")
  public void weigh(FileId file) {
    queue.weigh(file, clock.instant(), today());
  }

  /** Something that kept the file from being called is gone: the gate is asked anew. */
  @RequiresPermissions("queue:keep")
  public void wake(FileId file) {
    queue.rest(file, clock.instant());
  }

  /** The files have another debtor: who holds one of them holds that debtor. */
  @RequiresPermissions("queue:keep")
  public void follow(List<FileId> files, DebtorId debtor) {
    files.forEach(file -> queue.follow(file, debtor));
  }

  @RequiresPermissions("queue:keep")
  public void park(FileId file) {
    queue.rest(file, null);
  }

  /**
   * A conversation rests the file: until the call back, past the promise, or for the days its
   * result asks.
   */
  @RequiresPermissions("queue:keep")
  public void concluded(CallConcluded call) {
    queue.touched(call.file(), clock.instant());
    queue.callback(call.file(), call.callbackAt());
    queue.weigh(call.file(), clock.instant(), today());
    queue.rest(call.file(), call.callbackAt() == null ? rested(call) : call.callbackAt());
  }

  private Instant rested(CallConcluded call) {
    LocalDate from =
        call.result() == CallResult.PROMISE
            ? queue.promisedBy(call.file()).orElse(today())
            : today();
    return from.plusDays(queue.restDays(call.result().name())).atStartOfDay(Paris.ZONE).toInstant();
  }

  private LocalDate today() {
    return Paris.today(clock);
  }
}
