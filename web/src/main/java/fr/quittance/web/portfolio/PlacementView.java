package fr.quittance.web.portfolio;

import fr.quittance.kernel.Page;
import fr.quittance.kernel.PageRequest;
import fr.quittance.kernel.Paris;
import fr.quittance.kernel.id.PlacementId;
import fr.quittance.legal.ArrivalLimitation;
import fr.quittance.portfolio.PlacedRow;
import fr.quittance.portfolio.PlacementPart;
import fr.quittance.portfolio.PlacementQueries;
import fr.quittance.portfolio.PlacementSheet;
import fr.quittance.portfolio.ReasonCount;
import fr.quittance.portfolio.RowStatus;
import fr.quittance.portfolio.TriageKind;
import fr.quittance.portfolio.TriageQueries;
import fr.quittance.web.component.LazyRows;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

/** The batch sheet of one placement: figures, what to look at first, rows. */
@Named
@ViewScoped
public class PlacementView implements Serializable {

  @Inject private PlacementQueries placements;
  @Inject private TriageQueries triageQueries;
  @Inject private ArrivalLimitation limitation;

  private final LazyRows<PlacedRow> rows =
      LazyRows.of(this::page, row -> Integer.toString(row.row()));
  private long id;
  private RowStatus status;
  private transient PlacementSheet sheet;
  private transient List<PlacementPart> parts;
  private transient List<ReasonCount> reasons;
  private transient Map<TriageKind, Long> triage;

  /** Rows that were not taken come first to the eye: they are what is left to do. */
  public void load() {
    if (getSheet().row().rejected() > 0) {
      status = RowStatus.REJECTED;
    }
  }

  private Page<PlacedRow> page(PageRequest request) {
    return placements.page(new PlacementId(id), status, request);
  }

  public void refilter() {
    LazyRows.backToFirstPage("list:rows");
  }

  public PlacementSheet getSheet() {
    if (sheet == null) {
      sheet = placements.byId(new PlacementId(id));
    }
    return sheet;
  }

  public List<PlacementPart> getParts() {
    if (parts == null) {
      parts = placements.parts(new PlacementId(id));
    }
    return parts;
  }

  public List<ReasonCount> getReasons() {
    if (reasons == null) {
      reasons = placements.reasons(new PlacementId(id));
    }
    return reasons;
  }

  /** What somebody should look at, with how many claims. */
  public List<Map.Entry<TriageKind, Long>> getTriage() {
    if (triage == null) {
      triage =
          triageQueries.counts(
              new PlacementId(id), limitation.on(Paris.dayOf(getSheet().row().receivedAt())));
    }
    return List.copyOf(triage.entrySet());
  }

  public LazyRows<PlacedRow> getRows() {
    return rows;
  }

  public List<RowStatus> getStatuses() {
    return List.of(RowStatus.values());
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  public RowStatus getStatus() {
    return status;
  }

  public void setStatus(RowStatus status) {
    this.status = status;
  }
}
