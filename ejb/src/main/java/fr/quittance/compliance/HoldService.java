package fr.quittance.compliance;

import fr.quittance.kernel.RowScoped;
import jakarta.ejb.Stateless;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Places and lifts holds. */
@Stateless
@RowScoped
public class HoldService {

  /** Places a hold and answers its id; fires {@link HoldPlaced}. */
  @RequiresPermissions("file:write")
  public long place(PlaceHold command) {
    throw new UnsupportedOperationException();
  }

  /** Ends a hold now; a hold that ended before stays as it is. Fires {@link HoldLifted}. */
  @RequiresPermissions("file:write")
  public void lift(LiftHold command) {
    throw new UnsupportedOperationException();
  }
}
