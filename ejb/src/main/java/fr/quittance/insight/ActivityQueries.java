package fr.quittance.insight;

import fr.quittance.insight.store.ActivityStore;
import fr.quittance.kernel.Paris;
import fr.quittance.kernel.RowScoped;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Figures of the manager's home page, in euros. */
@Stateless
@RowScoped
public class ActivityQueries {

  @Inject private ActivityStore activity;
  @Inject private Clock clock;

  @RequiresPermissions("report:read")
  public PortfolioToday today() {
    return activity.today();
  }

  /**
   * The last months, the current one included, oldest first; a month without a movement is zero.
   */
  @RequiresPermissions("report:read")
  public List<MonthFigure> lastMonths(int months) {
    YearMonth last = YearMonth.from(Paris.today(clock));
    return activity.months(last.minusMonths(months - 1L), last);
  }

  /**
   * The mandates that were entrusted most over the last months, the current one included, largest
   * first.
   */
  @RequiresPermissions("report:read")
  public List<MandateFigure> largestMandates(int months, int limit) {
    YearMonth first = YearMonth.from(Paris.today(clock)).minusMonths(months - 1L);
    return activity.mandates(first.atDay(1), limit);
  }
}
