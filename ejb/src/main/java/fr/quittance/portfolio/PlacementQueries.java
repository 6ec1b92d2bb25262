package fr.quittance.portfolio;

import fr.quittance.kernel.Page;
import fr.quittance.kernel.PageRequest;
import fr.quittance.kernel.Problem;
import fr.quittance.kernel.RowScoped;
import fr.quittance.kernel.id.PlacementId;
import fr.quittance.portfolio.store.PlacementBreakdown;
import fr.quittance.portfolio.store.Placements;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Reads placements and what became of their rows. */
@Stateless
@RowScoped
public class PlacementQueries {

  @Inject private Placements placements;
  @Inject private PlacementBreakdown breakdown;

  /**
   * Filters {@code mandate}, {@code creditor}, {@code fileName} (contains) and {@code channel}
   * (equal); sorts by {@code receivedAt}, {@code mandate}, {@code creditor}, {@code received},
   * {@code rejected}.
   */
  @RequiresPermissions("placement:read")
  public Page<PlacementRow> list(PageRequest request) {
    return placements.page(request);
  }

  @RequiresPermissions("placement:read")
  public PlacementSheet byId(PlacementId id) {
    return placements.sheet(id).orElseThrow(() -> Problem.notFound("Placement", id));
  }

  /** The placement as it was answered when it came. */
  @RequiresPermissions("placement:read")
  public PlacementReport report(PlacementId id) {
    return placements.report(id).orElseThrow(() -> Problem.notFound("Placement", id));
  }

  /** What is wrong or doubtful with its rows, errors first, the commonest first. */
  @RequiresPermissions("placement:read")
  public List<ReasonCount> reasons(PlacementId id) {
    return breakdown.reasons(id);
  }

  /** Its claims by kind of debtor and age on the day of the placement, one row a currency. */
  @RequiresPermissions("placement:read")
  public List<PlacementPart> parts(PlacementId id) {
    return breakdown.parts(id);
  }

  /**
   * Rows after a row number, in their order: a reader takes half a million by slices.
   *
   * @param status only these; null for all
   */
  @RequiresPermissions("placement:read")
  public List<PlacedRow> rows(PlacementId id, RowStatus status, int after, int limit) {
    return placements.rows(id, status, after, limit);
  }

  /**
   * One page of rows.
   *
   * @param status only these; null for all
   */
  @RequiresPermissions("placement:read")
  public Page<PlacedRow> page(PlacementId id, RowStatus status, PageRequest request) {
    return placements.rows(id, status, request);
  }
}
