package fr.quittance.compliance;

import fr.quittance.kernel.RowScoped;
import fr.quittance.kernel.id.FileId;
import jakarta.ejb.Stateless;
import java.util.List;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Attempts as they were kept, with what the gate said then, in the reader's language. */
@Stateless
@RowScoped
public class AttemptQueries {

  /** The last attempts on a file, newest first. */
  @RequiresPermissions("file:read")
  public List<AttemptRow> latest(FileId file, int limit) {
    throw new UnsupportedOperationException();
  }

  @RequiresPermissions("file:read")
  public AttemptRow byId(long attemptId) {
    throw new UnsupportedOperationException();
  }
}
