package fr.quittance.cash;

import fr.quittance.cash.store.PromiseReader;
import fr.quittance.kernel.CallerContext;
import fr.quittance.kernel.Page;
import fr.quittance.kernel.PageRequest;
import fr.quittance.kernel.Paris;
import fr.quittance.kernel.RowScoped;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Reads promises over many files: what is due, what was broken, who took it. */
@Stateless
@RowScoped
public class PromiseQueries {

  @Inject private PromiseReader promises;
  @Inject private CallerContext callers;
  @Inject private Clock clock;

  /**
   * Promises of files that are not closed. Filters {@code due} ({@code today}: open and due today
   * or before; {@code later}: open and due after today; {@code broken}), {@code mine} (any value:
   * taken by the caller) and {@code debtor} (contains); sorts by {@code dueOn}, {@code amount},
   * {@code debtor}. Earliest due day first.
   */
  @RequiresPermissions("queue:work")
  public Page<PromiseListRow> list(PageRequest request) {
    return promises.page(request, Paris.today(clock), callers.current().userId());
  }

  /** How many promises the caller took that are broken, their files still open. */
  @RequiresPermissions("queue:work")
  public long brokenOfMine() {
    return promises.countBroken(callers.current().userId());
  }

  /** How many promises the caller took that are due today or overdue. */
  @RequiresPermissions("queue:work")
  public long dueOfMine() {
    return promises.countDue(callers.current().userId(), Paris.today(clock));
  }
}
