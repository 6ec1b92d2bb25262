package fr.quittance.compliance;

import fr.quittance.compliance.store.AttemptStore;
import fr.quittance.kernel.RowScoped;
import fr.quittance.kernel.id.DebtorId;
import fr.quittance.kernel.id.FileId;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Keeps attempts beside the debtor they disturbed. */
@Stateless
@RowScoped
public class AttemptService {

  @Inject private AttemptStore attempts;

  /** The files have another debtor: what was attempted on them counts for its caps. */
  @RequiresPermissions("debtor:decide")
  public void follow(List<FileId> files, DebtorId debtor) {
    attempts.follow(files, debtor);
  }
}
