package fr.quittance.web.extranet;

import fr.quittance.kernel.Page;
import fr.quittance.kernel.PageRequest;
import fr.quittance.kernel.Problem;
import fr.quittance.kernel.id.PlacementId;
import fr.quittance.portfolio.PlacedRow;
import fr.quittance.portfolio.PlacementQueries;
import fr.quittance.portfolio.PlacementSheet;
import fr.quittance.portfolio.RowStatus;
import fr.quittance.web.component.LazyRows;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** What became of a placement and of each of its rows. */
@Named
@ViewScoped
public class CreditorPlacementView implements Serializable {

  @Inject private PlacementQueries placements;

  private final LazyRows<PlacedRow> rows =
      LazyRows.of(this::page, row -> Integer.toString(row.row()));
  private Long id;
  private RowStatus status;
  private transient PlacementSheet sheet;

  /** Opens on the rows that were not taken, where there are some. */
  public void load() {
    status = getSheet().row().rejected() > 0 ? RowStatus.REJECTED : null;
  }

  public PlacementSheet getSheet() {
    if (sheet == null) {
      if (id == null) {
        throw Problem.notFound("Placement", "");
      }
      sheet = placements.byId(new PlacementId(id));
    }
    return sheet;
  }

  private Page<PlacedRow> page(PageRequest request) {
    return placements.page(new PlacementId(id), status, request);
  }

  public void refilter() {
    LazyRows.backToFirstPage("list:rows");
  }

  public String kind(RowStatus of) {
    return switch (of) {
      case ACCEPTED -> "good";
      case REJECTED -> "bad";
      case DUPLICATE -> "warn";
    };
  }

  public LazyRows<PlacedRow> getRows() {
    return rows;
  }

  public List<RowStatus> getStatuses() {
    return List.of(RowStatus.values());
  }

  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }

  public RowStatus getStatus() {
    return status;
  }

  public void setStatus(RowStatus status) {
    this.status = status;
  }
}
