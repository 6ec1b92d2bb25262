package fr.quittance.law;

import fr.quittance.kernel.Paris;
import fr.quittance.kernel.RowScoped;
import fr.quittance.law.calc.ComingPeriods;
import fr.quittance.law.store.LawTables;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** What the law tables lack today, or soon will. */
@Stateless
@RowScoped
public class LawGapQueries {

  @Inject private LawTables tables;
  @Inject private Clock clock;

  /** The most pressing first. */
  @RequiresPermissions("law:read")
  public List<LawGap> coming() {
    return new ComingPeriods(tables.current().spans(), Paris.today(clock)).gaps();
  }
}
