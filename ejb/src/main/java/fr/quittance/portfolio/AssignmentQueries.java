package fr.quittance.portfolio;

import fr.quittance.kernel.RowScoped;
import fr.quittance.kernel.id.FileId;
import fr.quittance.portfolio.store.Assignments;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Who works which file. */
@Stateless
@RowScoped
public class AssignmentQueries {

  @Inject private Assignments assignments;

  /** Those who may work files, by name. */
  @RequiresPermissions("file:read")
  public List<Collector> collectors() {
    return assignments.collectors();
  }

  /** Who works a file now, if anybody in particular. */
  @RequiresPermissions("file:read")
  public Optional<Collector> of(FileId file) {
    return assignments.of(file);
  }

  /** Newest first. */
  @RequiresPermissions("file:read")
  public List<Assignment> history(FileId file) {
    return assignments.history(file);
  }
}
