package fr.quittance.web.portfolio;

import fr.quittance.kernel.Page;
import fr.quittance.kernel.PageRequest;
import fr.quittance.kernel.Paris;
import fr.quittance.kernel.id.PlacementId;
import fr.quittance.legal.ArrivalLimitation;
import fr.quittance.portfolio.PlacementQueries;
import fr.quittance.portfolio.PlacementSheet;
import fr.quittance.portfolio.TriageKind;
import fr.quittance.portfolio.TriageQueries;
import fr.quittance.portfolio.TriageRow;
import fr.quittance.web.component.LazyRows;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The claims of a placement that somebody should look at, one kind at a time. */
@Named
@ViewScoped
public class TriageView implements Serializable {

  @Inject private TriageQueries triage;
  @Inject private ArrivalLimitation limitation;
  @Inject private PlacementQueries placements;

  private final LazyRows<TriageRow> rows =
      LazyRows.of(this::page, row -> row.fileRef() + row.claimRef());
  private long placement;
  private TriageKind kind = TriageKind.BARRED;
  private transient PlacementSheet sheet;

  private Page<TriageRow> page(PageRequest request) {
    return triage.claims(
        new PlacementId(placement),
        kind,
        limitation.on(Paris.dayOf(getSheet().row().receivedAt())),
        request);
  }

  public void refilter() {
    LazyRows.backToFirstPage("list:rows");
  }

  public PlacementSheet getSheet() {
    if (sheet == null) {
      sheet = placements.byId(new PlacementId(placement));
    }
    return sheet;
  }

  public LazyRows<TriageRow> getRows() {
    return rows;
  }

  public List<TriageKind> getKinds() {
    return List.of(TriageKind.values());
  }

  public long getPlacement() {
    return placement;
  }

  public void setPlacement(long placement) {
    this.placement = placement;
  }

  public TriageKind getKind() {
    return kind;
  }

  public void setKind(TriageKind kind) {
    this.kind = kind == null ? TriageKind.BARRED : kind;
  }
}
