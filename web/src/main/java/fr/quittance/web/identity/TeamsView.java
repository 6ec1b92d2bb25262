package fr.quittance.web.identity;

import fr.quittance.identity.ScopeQueries;
import fr.quittance.identity.TeamRow;
import fr.quittance.web.component.LazyRows;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The list of teams. */
@Named
@ViewScoped
public class TeamsView implements Serializable {

  @Inject private transient ScopeQueries scopes;

  private final LazyRows<TeamRow> rows =
      LazyRows.of(request -> scopes.teams(request), row -> row.id().toString());

  public LazyRows<TeamRow> getRows() {
    return rows;
  }
}
