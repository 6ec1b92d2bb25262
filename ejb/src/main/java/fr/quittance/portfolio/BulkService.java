package fr.quittance.portfolio;

import fr.quittance.audit.Journal;
import fr.quittance.kernel.CallerContext;
import fr.quittance.kernel.InputCheck;
import fr.quittance.kernel.PageRequest;
import fr.quittance.kernel.Problem;
import fr.quittance.kernel.RowScoped;
import fr.quittance.kernel.id.FileId;
import fr.quittance.portfolio.store.BulkRuns;
import fr.quittance.portfolio.store.FileOverview;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/**
 * Acts on many files at once: first says what would change and what is refused, then does it once.
 * Each file is changed by the service that changes it alone, so that every rule holds and the
 * journal tells it.
 */
@Stateless
@RowScoped
public class BulkService {

  /** How many files one run may touch: it is one transaction. */
  public static final int MOST = 5_000;

  @Inject private BulkRuns runs;
  @Inject private FileOverview files;
  @Inject private BulkSteps steps;
  @Inject private Journal journal;
  @Inject private CallerContext callers;
  @Inject private Clock clock;

  /**
   * Keeps what the act would do to each file; changes nothing else.
   *
   * @throws Problem {@code bulk-too-many}, {@code bulk-nothing}
   */
  @RequiresPermissions("file:bulk")
  public UUID prepare(PrepareBulk command) {
    new InputCheck().require("action", command.action()).done();
    String required = command.action().required();
    new InputCheck()
        .reject(
            required != null && command.parameters().getOrDefault(required, "").isBlank(),
            required,
            "required",
            required + " is required.")
        .done();
    List<FileId> meant = meant(command);
    if (meant.isEmpty()) {
      throw Problem.invalid("bulk-nothing", "No file is chosen.");
    }
    UUID id = UUID.randomUUID();
    runs.add(
        id,
        command.action(),
        command.parameters(),
        meant.size(),
        clock.instant(),
        callers.current().userId());
    runs.judge(id, command.action(), command.parameters(), meant);
    return id;
  }

  /**
   * Carries out what was prepared, judging each file anew; a run that is done stays as it is.
   *
   * @return the run with what it did
   */
  @RequiresPermissions("file:bulk")
  public BulkRun carryOut(UUID id) {
    BulkRun run = runs.lock(id).orElseThrow(() -> Problem.notFound("Bulk run", id));
    if (run.done()) {
      return run;
    }
    List<FileId> prepared = runs.changing(id);
    runs.lockDebtors(id);
    runs.judgeAnew(id, run.action(), run.parameters());
    for (FileId file : runs.changing(id)) {
      steps.take(file, run.action(), run.parameters());
    }
    runs.done(id, clock.instant());
    journal.general(
        "bulk",
        "BULK_RUN_DONE",
        Map.of("run", id, "action", run.action(), "files", prepared.size()));
    return runs.find(id).orElseThrow();
  }

  private List<FileId> meant(PrepareBulk command) {
    List<FileId> meant = command.files();
    if (meant == null) {
      PageRequest filters = PageRequest.of(0, 1).withFilters(command.filters());
      meant = files.ids(filters, MOST + 1);
      if (meant.size() > MOST) {
        throw tooMany(files.count(filters));
      }
    }
    if (meant.size() > MOST) {
      throw tooMany(meant.size());
    }
    return meant;
  }

  private static Problem tooMany(long files) {
    return Problem.invalid(
        "bulk-too-many", files + " files are too many: at most " + MOST + ".", files, MOST);
  }
}
