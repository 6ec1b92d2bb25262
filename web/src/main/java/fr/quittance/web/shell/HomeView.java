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

  private List<HomeTile.Figure> waiting;
  private List<HomeTile.Figure> standing;

  /** What waits for this user; each figure opens its list. */
  public List<HomeTile.Figure> getWaiting() {
    if (waiting == null) {
      waiting = figures(true);
    }
    return waiting;
  }

  /** How things stand, for those who answer for them. */
  public List<HomeTile.Figure> getStanding() {
    if (standing == null) {
      standing = figures(false);
    }
    return standing;
  }

  private List<HomeTile.Figure> figures(boolean asked) {
    return tiles.stream()
        .filter(tile -> tile.waiting() == asked && can.perform(tile.permission()))
        .sorted(Comparator.comparingInt(HomeTile::order))
        .flatMap(tile -> tile.figures().stream())
        .toList();
  }
}
