package fr.quittance.web.insight;

import fr.quittance.insight.ActivityQueries;
import fr.quittance.insight.MonthFigure;
import fr.quittance.insight.PortfolioToday;
import fr.quittance.web.component.Formats;
import fr.quittance.web.shell.HomeTile;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** How the portfolio stands, for those who answer for it. */
@RequestScoped
public class PortfolioTile implements HomeTile {

  private static final String REPORT = "/app/insight/portfolioReport.xhtml";

  @Inject private ActivityQueries activity;
  @Inject private Formats formats;

  @Override
  public String permission() {
    return "report:read";
  }

  @Override
  public int order() {
    return 60;
  }

  @Override
  public boolean waiting() {
    return false;
  }

  @Override
  public List<Figure> figures() {
    PortfolioToday today = activity.today();
    MonthFigure month = activity.lastMonths(1).get(0);
    return List.of(
        new Figure(
            "insight.tile.active",
            formats.number(today.active()),
            "/app/portfolio/files.xhtml?status=ACTIVE",
            false),
        new Figure("insight.tile.owed", formats.money(today.owed()), REPORT, false),
        new Figure("insight.tile.collected", formats.money(month.collected()), REPORT, false));
  }
}
