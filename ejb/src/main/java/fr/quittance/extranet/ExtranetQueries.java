package fr.quittance.extranet;

import fr.quittance.extranet.store.CreditorFiguresStore;
import fr.quittance.extranet.store.CreditorStory;
import fr.quittance.kernel.Paris;
import fr.quittance.kernel.RowScoped;
import fr.quittance.kernel.id.FileId;
import fr.quittance.portfolio.FileQueries;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/**
 * What the creditor who asks sees of its own portfolio. Rows of other creditors are kept out by row
 * policies: they do not exist for it.
 */
@Stateless
@RowScoped
public class ExtranetQueries {

  @Inject private CreditorFiguresStore figures;
  @Inject private CreditorStory story;
  @Inject private FileQueries files;
  @Inject private Clock clock;

  @RequiresPermissions("extranet:use")
  public CreditorFigures figures() {
    return figures.today();
  }

  /**
   * The last months, the current one included, oldest first; a month without a movement is zero.
   */
  @RequiresPermissions("extranet:use")
  public List<CreditorMonth> lastMonths(int months) {
    YearMonth last = YearMonth.from(Paris.today(clock));
    return figures.months(last.minusMonths(months - 1L), last);
  }

  /**
   * The latest events of a file, newest first.
   *
   * @throws fr.quittance.kernel.Problem 404 where the file is not the creditor's
   */
  @RequiresPermissions("extranet:use")
  public List<CreditorEvent> events(FileId file, int limit) {
    return story.latest(files.byId(file).id(), limit);
  }
}
