package fr.quittance.compliance;

import fr.quittance.compliance.store.HoldStore;
import fr.quittance.kernel.CallerContext;
import fr.quittance.kernel.OpenToAll;
import fr.quittance.kernel.Paris;
import fr.quittance.kernel.RowScoped;
import fr.quittance.kernel.id.FileId;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Holds of a file and the reasons there are, labelled in the reader's language. */
@Stateless
@RowScoped
public class HoldQueries {

  private HoldStore holds;
  private CallerContext callers;
  private Clock clock;

  public HoldQueries() {}

  @Inject
  public HoldQueries(HoldStore holds, CallerContext callers, Clock clock) {
    this.holds = holds;
    this.callers = callers;
    this.clock = clock;
  }

  /** Holds that are not over, those that begin later included, the latest first. */
  @RequiresPermissions("file:read")
  public List<HoldRow> open(FileId file) {
    return holds.open(file, Paris.today(clock), english());
  }

  /** Holds that were lifted or are past their last day, the latest first. */
  @RequiresPermissions("file:read")
  public List<HoldRow> ended(FileId file) {
    return holds.ended(file, Paris.today(clock), english());
  }

  @OpenToAll(because = "a list of codes")
  public List<HoldReason> reasons() {
    return holds.reasons(english());
  }

  private boolean english() {
    return "en".equals(callers.current().language());
  }
}
