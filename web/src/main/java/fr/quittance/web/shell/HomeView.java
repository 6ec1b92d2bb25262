package fr.quittance.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;

/** The home page: what waits for this user. */
@Named
@RequestScoped
public class HomeView {

  @Inject @Any private Instance<HomeTile> tiles;
  @Inject private Can can;

  private List<HomeTile.Figure> figures;

  public List<HomeTile.Figure> getFigures() {
    if (figures == null) {
      figures =
          tiles.stream()
              .filter(tile -> can.perform(tile.permission()))
              .sorted(Comparator.comparingInt(HomeTile::order))
              .flatMap(tile -> tile.figures().stream())
              .toList();
    }
    return figures;
  }
}
