package fr.quittance.web.portfolio;

import fr.quittance.kernel.Page;
import fr.quittance.kernel.PageRequest;
import fr.quittance.kernel.id.PlacementId;
import fr.quittance.portfolio.PlacedRow;
import fr.quittance.portfolio.PlacementQueries;
import fr.quittance.portfolio.PlacementSheet;
import fr.quittance.portfolio.RowProblem;
import fr.quittance.portfolio.RowStatus;
import fr.quittance.web.component.LazyRows;
import fr.quittance.web.shell.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.primefaces.model.DefaultStreamedContent;
import org.primefaces.model.StreamedContent;

/** What became of one placement, row by row. */
@Named
@ViewScoped
public class PlacementView implements Serializable {

  @Inject private PlacementQueries placements;
  @Inject private Messages messages;

  private final LazyRows<PlacedRow> rows =
      LazyRows.of(this::page, row -> Integer.toString(row.row()));
  private long id;
  private RowStatus status;
  private transient PlacementSheet sheet;

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

  /** A problem in the user's language. */
  public String words(RowProblem problem) {
    String reason = messages.of("portfolio.reason", problem.code());
    return problem.field() == null ? reason : problem.field() + " : " + reason;
  }

  public String kind(PlacedRow row) {
    return switch (row.status()) {
      case ACCEPTED -> row.warnings().isEmpty() ? "good" : "warn";
      case REJECTED -> "bad";
      case DUPLICATE -> "info";
    };
  }

  /** The rejected rows to be corrected and sent again, with their reasons. */
  public StreamedContent getRejected() {
    RejectedRows rejected = new RejectedRows(placements, new PlacementId(id), this::words);
    List<String> header = getSheet().header();
    List<String> first =
        List.of(
            messages.get("portfolio.placement.row"), messages.get("portfolio.placement.reasons"));
    return DefaultStreamedContent.builder()
        .name("remise-" + id + "-rejets.csv")
        .contentType("text/csv;charset=UTF-8")
        .writer(out -> rejected.write(out, first, header))
        .build();
  }

  public PlacementSheet getSheet() {
    if (sheet == null) {
      sheet = placements.byId(new PlacementId(id));
    }
    return sheet;
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
