package fr.quittance.portfolio;

import fr.quittance.kernel.RowScoped;
import fr.quittance.kernel.id.FileId;
import fr.quittance.portfolio.store.Tags;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Reads labels. They are the agency's own: creditors see none. */
@Stateless
@RowScoped
public class TagQueries {

  @Inject private Tags tags;

  /** By name. */
  @RequiresPermissions("file:read")
  public List<TagRow> all() {
    return tags.all();
  }

  /** The labels of some files, by name. */
  @RequiresPermissions("file:read")
  public List<FileTag> ofFiles(List<FileId> files) {
    return files.isEmpty() ? List.of() : tags.ofFiles(files);
  }
}
