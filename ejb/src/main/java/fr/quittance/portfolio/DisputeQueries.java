package fr.quittance.portfolio;

import fr.quittance.kernel.CallerContext;
import fr.quittance.kernel.OpenToAll;
import fr.quittance.kernel.Page;
import fr.quittance.kernel.PageRequest;
import fr.quittance.kernel.Paris;
import fr.quittance.kernel.RowScoped;
import fr.quittance.kernel.id.FileId;
import fr.quittance.portfolio.store.DisputeReading;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Reads disputes. A creditor sees those of its files. */
@Stateless
@RowScoped
public class DisputeQueries {

  @Inject private DisputeReading disputes;
  @Inject private CallerContext callers;
  @Inject private Clock clock;

  /**
   * Filters {@code debtor}, {@code creditor} (contains), {@code ground} (equal) and {@code stage}:
   * {@code undecided}, {@code late}, {@code explain}, {@code over}. Sorts by {@code openedOn},
   * {@code debtor}, {@code creditor}, {@code amount}, {@code answerDueOn}. The oldest first.
   */
  @RequiresPermissions("file:read")
  public Page<DisputeRow> list(PageRequest request) {
    return disputes.page(request, Paris.today(clock), english());
  }

  /** Newest first. */
  @RequiresPermissions("file:read")
  public List<DisputeSheet> ofFile(FileId file) {
    return disputes.ofFile(file, english());
  }

  @RequiresPermissions("file:read")
  public DisputeCounts counts() {
    return disputes.counts(Paris.today(clock));
  }

  @OpenToAll(because = "a list of codes")
  public List<CodedLabel> grounds() {
    return disputes.grounds(english());
  }

  private boolean english() {
    return "en".equals(callers.current().language());
  }
}
