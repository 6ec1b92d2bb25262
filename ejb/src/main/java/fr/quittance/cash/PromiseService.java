package fr.quittance.cash;

import fr.quittance.audit.Journal;
import fr.quittance.cash.store.Promises;
import fr.quittance.kernel.CallerContext;
import fr.quittance.kernel.InputCheck;
import fr.quittance.kernel.Paris;
import fr.quittance.kernel.Problem;
import fr.quittance.kernel.RowScoped;
import fr.quittance.kernel.id.FileId;
import fr.quittance.portfolio.FileQueries;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Keeps promises and says what became of them. Payments decide; nobody marks one kept by hand. */
@Stateless
@RowScoped
public class PromiseService {

  private static final int FURTHEST_DAYS = 366;
  private static final int AT_ONCE = 500;

  @Inject private Promises promises;
  @Inject private PromiseJudge judge;
  @Inject private FileQueries files;
  @Inject private Journal journal;
  @Inject private CallerContext callers;
  @Inject private Clock clock;

  /**
   * Keeps a promise made today.
   *
   * @throws Problem 404 where the file is not the caller's to see, 422 for an amount that is not
   *     positive, another currency than the file's, or a day that is past or over a year ahead
   */
  @RequiresPermissions("file:write")
  public PromiseId make(MakePromise command) {
    LocalDate today = Paris.today(clock);
    String currency = files.byId(command.file()).currency();
    LocalDate due = command.dueOn();
    new InputCheck()
        .require("promise.amount", command.amount())
        .require("promise.dueOn", due)
        .reject(
            command.amount() != null && !command.amount().isPositive(),
            "promise.amount",
            "amount-not-positive",
            "The promised amount must be positive.")
        .reject(
            command.amount() != null && !command.amount().currency().equals(currency),
            "promise.amount",
            "currency",
            "The file counts in " + currency + ".")
        .reject(
            due != null && (due.isBefore(today) || due.isAfter(today.plusDays(FURTHEST_DAYS))),
            "promise.dueOn",
            "promise-day",
            "A promise is due today at the earliest and within a year.")
        .done();
    PromiseId id =
        promises.add(
            command.file(), command.amount(), due, clock.instant(), callers.current().userId());
    journal.file(
        command.file(),
        "PROMISE_MADE",
        Map.of("promise", id.value(), "amount", command.amount().plain(), "dueOn", due));
    return id;
  }

  /** Newest due day first. */
  @RequiresPermissions("file:read")
  public List<PromiseRow> ofFile(FileId file) {
    return promises.ofFile(files.byId(file).id());
  }

  /**
   * Judges the promises whose last day is past.
   *
   * @return how many files were judged; more may be left when it is not zero
   */
  @RequiresPermissions("promise:settle")
  public int settleOverdue() {
    List<FileId> overdue = promises.overdue(Paris.today(clock), AT_ONCE);
    overdue.forEach(judge::judge);
    return overdue.size();
  }
}
