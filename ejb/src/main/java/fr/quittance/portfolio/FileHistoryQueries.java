package fr.quittance.portfolio;

import fr.quittance.kernel.CallerContext;
import fr.quittance.kernel.OpenToAll;
import fr.quittance.kernel.RowScoped;
import fr.quittance.kernel.id.FileId;
import fr.quittance.portfolio.store.FileHistory;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** How a file came to be in its state: read from the journal, which alone knows who and why. */
@Stateless
@RowScoped
public class FileHistoryQueries {

  @Inject private FileHistory history;
  @Inject private CallerContext callers;

  /** Newest first. */
  @RequiresPermissions("file:read")
  public List<StatusChange> ofFile(FileId file) {
    return history.ofFile(file, english());
  }

  @OpenToAll(because = "a list of codes")
  public List<CodedLabel> suspensionReasons() {
    return history.suspensionReasons(english());
  }

  private boolean english() {
    return "en".equals(callers.current().language());
  }
}
