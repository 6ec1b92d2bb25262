package fr.quittance.web.portfolio;

import fr.quittance.portfolio.DisputeCounts;
import fr.quittance.portfolio.DisputeQueries;
import fr.quittance.web.component.Formats;
import fr.quittance.web.shell.HomeTile;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Disputes that wait for somebody. */
@RequestScoped
public class DisputesTile implements HomeTile {

  private static final String PAGE = "/app/portfolio/disputes.xhtml?stage=";

  @Inject private DisputeQueries disputes;
  @Inject private Formats formats;

  @Override
  public String permission() {
    return "dispute:write";
  }

  @Override
  public int order() {
    return 22;
  }

  @Override
  public List<Figure> figures() {
    DisputeCounts counts = disputes.counts();
    return List.of(
        new Figure(
            "portfolio.tile.disputes",
            formats.number(counts.undecided()),
            PAGE + "undecided",
            counts.late() > 0),
        new Figure(
            "portfolio.tile.toExplain",
            formats.number(counts.toExplain()),
            PAGE + "explain",
            counts.toExplain() > 0));
  }
}
