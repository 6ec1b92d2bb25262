package fr.quittance.web.queue;

import fr.quittance.portfolio.FileQueries;
import fr.quittance.queue.Lease;
import fr.quittance.queue.QueueQueries;
import fr.quittance.queue.QueueService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** One key gives the next file. */
@Named
@RequestScoped
public class NextCallView {

  @Inject private QueueService queue;
  @Inject private QueueQueries queries;
  @Inject private FileQueries files;

  private boolean nothing;
  private Long ready;

  /** Goes to the file in hand, or stays and says that nothing may be called now. */
  public String take() {
    String target = queue.takeNext().map(this::workspace).orElse(null);
    nothing = target == null;
    return target;
  }

  /** A collector who holds a file goes on with it. */
  public String resume() {
    return queue.mine().map(this::workspace).orElse(null);
  }

  public boolean isNothing() {
    return nothing;
  }

  public long getReady() {
    if (ready == null) {
      ready = queries.ready();
    }
    return ready;
  }

  private String workspace(Lease lease) {
    return "/app/portfolio/file.xhtml?faces-redirect=true&ref=" + files.byId(lease.file()).ref();
  }
}
