package fr.quittance.compliance;

import fr.quittance.kernel.RowScoped;
import jakarta.ejb.Stateless;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Records opt-outs. */
@Stateless
@RowScoped
public class SuppressionService {

  /**
   * Records that an address is never to be contacted again by a channel, on any file, and answers
   * the row's id. Saying so twice is not an error: the first row stays. Fires {@link
   * SuppressionAdded} the first time.
   */
  @RequiresPermissions("suppression:write")
  public long add(AddSuppression command) {
    throw new UnsupportedOperationException();
  }
}
