package fr.quittance.contact;

import fr.quittance.contact.store.Outcomes;
import fr.quittance.kernel.RowScoped;
import fr.quittance.kernel.id.FileId;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Reads what contacts a file has had. */
@Stateless
@RowScoped
public class ContactQueries {

  @Inject private Outcomes outcomes;

  /** The last messages and calls of a file, newest first. */
  @RequiresPermissions("outbox:read")
  public List<ContactRow> lastContacts(FileId file, int limit) {
    return outcomes.latest(file, limit);
  }
}
