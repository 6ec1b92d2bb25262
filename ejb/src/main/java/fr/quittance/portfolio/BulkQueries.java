package fr.quittance.portfolio;

import fr.quittance.kernel.Page;
import fr.quittance.kernel.PageRequest;
import fr.quittance.kernel.Problem;
import fr.quittance.kernel.RowScoped;
import fr.quittance.portfolio.store.BulkRuns;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Reads acts on many files. */
@Stateless
@RowScoped
public class BulkQueries {

  @Inject private BulkRuns runs;

  @RequiresPermissions("file:bulk")
  public BulkRun run(UUID id) {
    return runs.find(id).orElseThrow(() -> Problem.notFound("Bulk run", id));
  }

  /** Filter {@code verdict}. Those refused first, then those that change. */
  @RequiresPermissions("file:bulk")
  public Page<BulkRow> rows(UUID id, PageRequest request) {
    return runs.rows(id, request);
  }
}
