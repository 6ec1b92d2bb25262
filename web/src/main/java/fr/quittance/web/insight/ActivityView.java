package fr.quittance.web.insight;

import fr.quittance.insight.ActivityQueries;
import fr.quittance.insight.MonthFigure;
import fr.quittance.web.component.BarsByMonth;
import fr.quittance.web.shell.Language;
import fr.quittance.web.shell.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The last twelve months on the home page. */
@Named
@RequestScoped
public class ActivityView {

  private static final int MONTHS = 12;

  @Inject private ActivityQueries activity;
  @Inject private Language language;
  @Inject private Messages messages;

  public String getChart() {
    BarsByMonth bars = new BarsByMonth(language.getLocale());
    for (MonthFigure month : activity.lastMonths(MONTHS)) {
      bars.add(month.month(), month.placed(), month.collected());
    }
    return bars.json(messages.get("insight.placed"), messages.get("insight.collected"));
  }
}
