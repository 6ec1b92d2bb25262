package fr.quittance.portfolio;

import fr.quittance.kernel.Page;
import fr.quittance.kernel.PageRequest;
import fr.quittance.kernel.RowScoped;
import fr.quittance.kernel.id.PlacementId;
import fr.quittance.portfolio.store.Triage;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** The claims of a placement that somebody should look at before work begins. */
@Stateless
@RowScoped
public class TriageQueries {

  @Inject private Triage triage;

  /**
   * How many claims of each kind; kinds without any are left out.
   *
   * @param barred from when on the law bars, of {@code legal.ArrivalLimitation}
   */
  @RequiresPermissions("placement:read")
  public Map<TriageKind, Long> counts(PlacementId id, List<BarredBefore> barred) {
    return triage.counts(id, barred);
  }

  /** The claims of one kind, the largest first. */
  @RequiresPermissions("placement:read")
  public Page<TriageRow> claims(
      PlacementId id, TriageKind kind, List<BarredBefore> barred, PageRequest request) {
    return triage.page(id, kind, barred, request);
  }
}
