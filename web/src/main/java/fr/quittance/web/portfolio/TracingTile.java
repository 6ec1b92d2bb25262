package fr.quittance.web.portfolio;

import fr.quittance.portfolio.TracingQueries;
import fr.quittance.portfolio.TracingState;
import fr.quittance.web.component.Formats;
import fr.quittance.web.shell.HomeTile;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** People whose letters come back, and who are searched for. */
@RequestScoped
public class TracingTile implements HomeTile {

  @Inject private TracingQueries searches;
  @Inject private Formats formats;

  @Override
  public String permission() {
    return "file:write";
  }

  @Override
  public int order() {
    return 25;
  }

  @Override
  public List<Figure> figures() {
    long open = searches.counts().getOrDefault(TracingState.OPEN, 0L);
    return List.of(
        new Figure(
            "portfolio.tile.tracing", formats.number(open), "/app/portfolio/tracing.xhtml", false));
  }
}
