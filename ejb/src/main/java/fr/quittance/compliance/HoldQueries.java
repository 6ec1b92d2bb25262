package fr.quittance.compliance;

import fr.quittance.kernel.OpenToAll;
import fr.quittance.kernel.RowScoped;
import fr.quittance.kernel.id.FileId;
import jakarta.ejb.Stateless;
import java.util.List;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Holds of a file and the reasons there are. */
@Stateless
@RowScoped
public class HoldQueries {

  /** Holds that are not over, those that begin later included, the latest first. */
  @RequiresPermissions("file:read")
  public List<HoldRow> open(FileId file) {
    throw new UnsupportedOperationException();
  }

  @OpenToAll(because = "a list of codes")
  public List<HoldReason> reasons() {
    throw new UnsupportedOperationException();
  }
}
