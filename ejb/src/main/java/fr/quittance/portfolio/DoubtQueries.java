package fr.quittance.portfolio;

import fr.quittance.kernel.Page;
import fr.quittance.kernel.PageRequest;
import fr.quittance.kernel.RowScoped;
import fr.quittance.portfolio.store.DebtorDoubts;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Reads the pairs of debtors that may be one. */
@Stateless
@RowScoped
public class DoubtQueries {

  @Inject private DebtorDoubts doubts;

  /**
   * Filters {@code state}, {@code reason}, {@code placement} (equal) and {@code name} (contains).
   */
  @RequiresPermissions("debtor:decide")
  public Page<DoubtRow> list(PageRequest request) {
    return doubts.page(request);
  }

  /** How many pairs wait for somebody. */
  @RequiresPermissions("debtor:decide")
  public long waiting() {
    return doubts.waiting();
  }
}
