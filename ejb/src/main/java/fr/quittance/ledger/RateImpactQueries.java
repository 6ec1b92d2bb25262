package fr.quittance.ledger;

import fr.quittance.kernel.RowScoped;
import fr.quittance.ledger.store.OpenBalances;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** How much of the portfolio a change of a rate concerns. */
@Stateless
@RowScoped
public class RateImpactQueries {

  @Inject private OpenBalances balances;

  /** Active files on which something is still owed. */
  @RequiresPermissions("file:read")
  public long openFiles() {
    return balances.activeFiles();
  }
}
