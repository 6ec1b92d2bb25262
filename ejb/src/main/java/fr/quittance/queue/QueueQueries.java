package fr.quittance.queue;

import fr.quittance.kernel.Page;
import fr.quittance.kernel.PageRequest;
import fr.quittance.kernel.RowScoped;
import fr.quittance.queue.store.QueueStore;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Reads the queue: what waits, how urgent it is, why. */
@Stateless
@RowScoped
public class QueueQueries {

  @Inject private QueueStore queue;
  @Inject private Clock clock;

  /**
   * Filters {@code file}, {@code debtor}, {@code creditor} and {@code state} ({@code ready} or
   * {@code waiting}); sorts by {@code priority}, {@code debtor}, {@code balance}, {@code readyAt}.
   */
  @RequiresPermissions("queue:supervise")
  public Page<QueueRow> list(PageRequest request) {
    return queue.page(request, clock.instant());
  }

  /** How many files may be handed out now, the gate still to be asked. */
  @RequiresPermissions("queue:work")
  public long ready() {
    return queue.ready(clock.instant());
  }
}
