package fr.quittance.web.portfolio;

import fr.quittance.kernel.Page;
import fr.quittance.kernel.PageRequest;
import fr.quittance.portfolio.CodedLabel;
import fr.quittance.portfolio.DisputeCounts;
import fr.quittance.portfolio.DisputeQueries;
import fr.quittance.portfolio.DisputeRow;
import fr.quittance.web.component.LazyRows;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every dispute, the oldest first. */
@Named
@ViewScoped
public class DisputesView implements Serializable {

  private static final List<String> STAGES = List.of("undecided", "late", "explain", "over");

  @Inject private DisputeQueries disputes;

  private final LazyRows<DisputeRow> rows = LazyRows.of(this::page, row -> row.id().toString());
  private final Map<String, String> wanted = new LinkedHashMap<>(Map.of("stage", "undecided"));

  private Page<DisputeRow> page(PageRequest request) {
    return disputes.list(request.withFilters(WantedFiles.given(wanted)));
  }

  /** Typing in a filter shows the first page of what remains. */
  public void refilter() {
    LazyRows.backToFirstPage("list:disputes");
  }

  public DisputeCounts getCounts() {
    return disputes.counts();
  }

  public LazyRows<DisputeRow> getRows() {
    return rows;
  }

  public List<String> getStages() {
    return STAGES;
  }

  public List<CodedLabel> getGrounds() {
    return disputes.grounds();
  }

  public Map<String, String> getWanted() {
    return wanted;
  }
}
