package fr.quittance.web.queue;

import fr.quittance.kernel.Page;
import fr.quittance.kernel.PageRequest;
import fr.quittance.queue.QueueQueries;
import fr.quittance.queue.QueueRow;
import fr.quittance.web.component.LazyRows;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** What waits in the queue, in what order and why: for supervisors. */
@Named
@ViewScoped
public class QueueListView implements Serializable {

  @Inject private QueueQueries queue;

  private final LazyRows<QueueRow> rows = LazyRows.of(this::page, QueueRow::fileRef);

  public LazyRows<QueueRow> getRows() {
    return rows;
  }

  private Page<QueueRow> page(PageRequest request) {
    return queue.list(request);
  }
}
