package fr.quittance.web.portfolio;

import fr.quittance.portfolio.DoubtQueries;
import fr.quittance.web.component.Formats;
import fr.quittance.web.shell.HomeTile;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Debtors that may be one and wait for a decision. */
@RequestScoped
public class DoubtsTile implements HomeTile {

  @Inject private DoubtQueries doubts;
  @Inject private Formats formats;

  @Override
  public String permission() {
    return "debtor:decide";
  }

  @Override
  public int order() {
    return 21;
  }

  @Override
  public List<Figure> figures() {
    return List.of(
        new Figure(
            "portfolio.tile.doubts",
            formats.number(doubts.waiting()),
            "/app/portfolio/doubts.xhtml",
            false));
  }
}
