package fr.quittance.compliance;

import fr.quittance.compliance.store.SuppressionStore;
import fr.quittance.kernel.Page;
import fr.quittance.kernel.PageRequest;
import fr.quittance.kernel.RowScoped;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** The opt-outs. */
@Stateless
@RowScoped
public class SuppressionQueries {

  private SuppressionStore suppressions;

  public SuppressionQueries() {}

  @Inject
  public SuppressionQueries(SuppressionStore suppressions) {
    this.suppressions = suppressions;
  }

  /** Filters: {@code channel} (exact), {@code address}, {@code reason} (contain). */
  @RequiresPermissions("suppression:write")
  public Page<SuppressionRow> list(PageRequest request) {
    return suppressions.list(request);
  }
}
