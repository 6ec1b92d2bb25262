package fr.quittance.legal;

import fr.quittance.kernel.RowScoped;
import fr.quittance.law.LawCode;
import fr.quittance.law.LawQueries;
import fr.quittance.legal.calc.Limitation;
import fr.quittance.legal.calc.LimitationPeriods;
import fr.quittance.legal.calc.LimitedClaim;
import fr.quittance.portfolio.BarredBefore;
import fr.quittance.portfolio.ClaimNature;
import fr.quittance.portfolio.DebtorKind;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/**
 * Which claims came too late: for each nature and kind of debtor the last due date whose limitation
 * was over on a day, nothing having interrupted it. One answer serves a placement of any size. Due
 * dates older than the law tables count as too late: somebody has to look.
 */
@Stateless
@RowScoped
public class ArrivalLimitation {

  /** No period of the law is longer, the long stop included. */
  private static final int LONGEST_YEARS = 40;

  @Inject private LawQueries law;

  @RequiresPermissions("placement:read")
  public List<BarredBefore> on(LocalDate day) {
    Map<LocalDate, LimitationPeriods> periods = new HashMap<>();
    List<BarredBefore> barred = new ArrayList<>();
    for (ClaimNature nature : ClaimNature.values()) {
      for (DebtorKind debtor : DebtorKind.values()) {
        lastBarred(nature, debtor, day, periods)
            .ifPresent(due -> barred.add(new BarredBefore(nature, debtor, due)));
      }
    }
    return barred;
  }

  /** A later due date is never barred earlier, so halving finds the last one. */
  private Optional<LocalDate> lastBarred(
      ClaimNature nature,
      DebtorKind debtor,
      LocalDate day,
      Map<LocalDate, LimitationPeriods> periods) {
    LocalDate barred = day.minusYears(LONGEST_YEARS);
    LocalDate open = day;
    if (!barred(nature, debtor, barred, day, periods)) {
      return Optional.empty();
    }
    while (barred.plusDays(1).isBefore(open)) {
      LocalDate middle = LocalDate.ofEpochDay((barred.toEpochDay() + open.toEpochDay()) / 2);
      if (barred(nature, debtor, middle, day, periods)) {
        barred = middle;
      } else {
        open = middle;
      }
    }
    return Optional.of(barred);
  }

  private boolean barred(
      ClaimNature nature,
      DebtorKind debtor,
      LocalDate due,
      LocalDate day,
      Map<LocalDate, LimitationPeriods> periods) {
    return Limitation.of(
            new LimitedClaim(nature.name(), debtor.name(), due),
            List.of(),
            on -> periods.computeIfAbsent(on, this::periods))
        .map(bar -> !day.isBefore(bar.barredFrom()))
        .orElse(true);
  }

  private LimitationPeriods periods(LocalDate on) {
    return new LimitationPeriods(
        law.numbers(LawCode.LIMITATION, on).stream()
            .map(
                row ->
                    new LimitationPeriods.Period(
                        row.category(), row.value().intValueExact(), row.source()))
            .toList());
  }
}
