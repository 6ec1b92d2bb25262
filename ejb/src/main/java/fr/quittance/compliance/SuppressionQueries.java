package fr.quittance.compliance;

import fr.quittance.kernel.Page;
import fr.quittance.kernel.PageRequest;
import fr.quittance.kernel.RowScoped;
import jakarta.ejb.Stateless;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** The opt-outs. */
@Stateless
@RowScoped
public class SuppressionQueries {

  @RequiresPermissions("suppression:write")
  public Page<SuppressionRow> list(PageRequest request) {
    throw new UnsupportedOperationException();
  }
}
