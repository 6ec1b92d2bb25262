package fr.quittance.web.insight;

import fr.quittance.insight.ActivityQueries;
import fr.quittance.insight.MandateFigure;
import fr.quittance.insight.MonthFigure;
import fr.quittance.web.component.PlacedBesideCollected;
import fr.quittance.web.shell.Language;
import fr.quittance.web.shell.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The last twelve months on the home page, by month and by mandate. */
@Named
@RequestScoped
public class ActivityView {

  private static final int MONTHS = 12;
  private static final int MANDATES = 8;

  @Inject private ActivityQueries activity;
  @Inject private Language language;
  @Inject private Messages messages;

  public String getByMonth() {
    PlacedBesideCollected bars = new PlacedBesideCollected(language.getLocale());
    for (MonthFigure month : activity.lastMonths(MONTHS)) {
      bars.add(month.month(), month.placed(), month.collected());
    }
    return json(bars);
  }

  /** The mandates that were entrusted most, largest first. */
  public String getByMandate() {
    PlacedBesideCollected bars = new PlacedBesideCollected(language.getLocale());
    for (MandateFigure mandate : activity.largestMandates(MONTHS, MANDATES)) {
      bars.add(
          mandate.mandate() + " · " + mandate.creditor(), mandate.placed(), mandate.collected());
    }
    return json(bars);
  }

  private String json(PlacedBesideCollected bars) {
    return bars.json(messages.get("insight.placed"), messages.get("insight.collected"));
  }
}
