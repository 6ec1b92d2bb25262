package fr.quittance.portfolio;

import fr.quittance.kernel.Page;
import fr.quittance.kernel.PageRequest;
import fr.quittance.kernel.Problem;
import fr.quittance.kernel.RowScoped;
import fr.quittance.kernel.id.FileId;
import fr.quittance.portfolio.store.TracingTasks;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Reads searches for addresses. */
@Stateless
@RowScoped
public class TracingQueries {

  @Inject private TracingTasks tasks;

  /**
   * Filters {@code state} (equal) and {@code text} (name or file, contains); sorts by {@code file},
   * {@code party}, {@code openedOn}, {@code closedOn}. Open ones first, the oldest on top.
   */
  @RequiresPermissions("file:read")
  public Page<TracingRow> list(PageRequest request) {
    return tasks.page(request);
  }

  @RequiresPermissions("file:read")
  public TracingRow byId(long id) {
    return tasks.byId(id).orElseThrow(() -> Problem.notFound("Search", id));
  }

  /** Searches on a file, newest first. */
  @RequiresPermissions("file:read")
  public List<TracingRow> of(FileId file) {
    return tasks.of(file);
  }

  /** How many searches there are of each state; absent where there is none. */
  @RequiresPermissions("file:read")
  public Map<TracingState, Long> counts() {
    return tasks.counts();
  }
}
