package fr.quittance.web.extranet;

import fr.quittance.kernel.Page;
import fr.quittance.kernel.PageRequest;
import fr.quittance.portfolio.PlacementQueries;
import fr.quittance.portfolio.PlacementRow;
import fr.quittance.web.component.LazyRows;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The creditor's placements. */
@Named
@ViewScoped
public class CreditorPlacementsView implements Serializable {

  @Inject private PlacementQueries placements;

  private final LazyRows<PlacementRow> rows = LazyRows.of(this::page, row -> row.id().toString());

  private Page<PlacementRow> page(PageRequest request) {
    return placements.list(request);
  }

  public LazyRows<PlacementRow> getRows() {
    return rows;
  }
}
