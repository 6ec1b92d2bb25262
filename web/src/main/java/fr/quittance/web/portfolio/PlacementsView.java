package fr.quittance.web.portfolio;

import fr.quittance.portfolio.PlacementQueries;
import fr.quittance.portfolio.PlacementRow;
import fr.quittance.web.component.LazyRows;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The placements, newest first. */
@Named
@ViewScoped
public class PlacementsView implements Serializable {

  @Inject private PlacementQueries placements;

  private final LazyRows<PlacementRow> rows =
      LazyRows.of(request -> placements.list(request), row -> row.id().toString());

  public LazyRows<PlacementRow> getRows() {
    return rows;
  }
}
