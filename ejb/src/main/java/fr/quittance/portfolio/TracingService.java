package fr.quittance.portfolio;

import fr.quittance.audit.Journal;
import fr.quittance.kernel.CallerContext;
import fr.quittance.kernel.InputCheck;
import fr.quittance.kernel.Paris;
import fr.quittance.kernel.Problem;
import fr.quittance.kernel.RowScoped;
import fr.quittance.kernel.id.FileId;
import fr.quittance.kernel.id.PartyId;
import fr.quittance.portfolio.domain.KnownPoint;
import fr.quittance.portfolio.domain.TracingTask;
import fr.quittance.portfolio.store.CaseFiles;
import fr.quittance.portfolio.store.Parties;
import fr.quittance.portfolio.store.TracingTasks;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Letters that come back, and the search for where the person lives now. */
@Stateless
@RowScoped
public class TracingService {

  @Inject private TracingTasks tasks;
  @Inject private ContactPointService points;
  @Inject private CaseFiles files;
  @Inject private Parties parties;
  @Inject private Journal journal;
  @Inject private CallerContext callers;
  @Inject private Clock clock;

  /**
   * A letter came back: no other one goes to that address, and a search for a better one begins
   * unless one runs.
   *
   * @throws Problem where it is no postal address, or the day lies ahead
   */
  @RequiresPermissions("file:write")
  public void returned(ReturnedLetter command) {
    LocalDate on = command.on() == null ? today() : command.on();
    files.lock(command.file());
    KnownPoint point = parties.point(command.file(), command.point());
    new InputCheck()
        .reject(
            point.kind() != ContactPointKind.ADDRESS,
            "point",
            "not-an-address",
            "Letters come back from postal addresses.")
        .reject(on.isAfter(today()), "returnedOn", "future", "This day lies ahead.")
        .done();
    points.judge(
        new JudgeContactPoint(command.file(), command.point(), ContactPointQuality.BAD, on));
    journal.file(command.file(), "LETTER_RETURNED", Map.of("point", command.point(), "on", on));
    if (!tasks.isOpen(command.file(), point.party())) {
      open(command.file(), point.party(), point.id());
    }
  }

  /**
   * Searches for an address of somebody of whom none is known.
   *
   * @throws Problem {@code tracing-open} where a search runs already
   */
  @RequiresPermissions("file:write")
  public void search(FileId file, PartyId party) {
    files.lock(file);
    parties.link(file, party).orElseThrow(() -> Problem.notFound("Party", party));
    if (tasks.isOpen(file, party)) {
      throw Problem.conflict("tracing-open", "This person is searched for already.");
    }
    open(file, party, null);
  }

  /**
   * @throws Problem {@code tracing-over}
   */
  @RequiresPermissions("file:write")
  public void tried(TrySource command) {
    new InputCheck()
        .require("source", command.source())
        .require("result", command.result())
        .reject(
            command.result() == TracingResult.FOUND,
            "result",
            "address-needed",
            "What was found is told by the address itself.")
        .done();
    TracingTask task = open(command.task());
    note(task, command.source(), command.result());
  }

  /**
   * Keeps the new address, which letters use from now on, and ends the search.
   *
   * @throws Problem {@code tracing-over}, {@code point-known}, or naming what is missing
   */
  @RequiresPermissions("file:write")
  public AddedPoint found(AddressFound command) {
    new InputCheck().require("source", command.source()).done();
    TracingTask task = open(command.task());
    AddedPoint added =
        points.add(
            new AddContactPoint(
                task.file(),
                task.party(),
                ContactPointKind.ADDRESS,
                command.street(),
                command.postcode(),
                command.city(),
                command.country(),
                ContactSource.TRACING,
                true));
    note(task, command.source(), TracingResult.FOUND);
    task.find(added.id(), today());
    closed(task, TracingState.FOUND);
    return added;
  }

  /**
   * Ends a search that led nowhere.
   *
   * @throws Problem {@code tracing-over}
   */
  @RequiresPermissions("file:write")
  public void giveUp(long id) {
    TracingTask task = open(id);
    task.giveUp(today());
    closed(task, TracingState.NOT_FOUND);
  }

  private void open(FileId file, PartyId party, Long point) {
    TracingTask task =
        tasks.add(
            new TracingTask(
                file, party, point, files.creditorOf(file), callers.current().userId(), today()));
    journal.file(file, "TRACING_OPENED", Map.of("tracing", task.id(), "party", party.value()));
  }

  /** The debtor's row first, then the file's, then the search's: as every write takes them. */
  private TracingTask open(long id) {
    files.lock(tasks.byId(id).orElseThrow(() -> Problem.notFound("Search", id)).file());
    TracingTask task = tasks.lock(id).orElseThrow(() -> Problem.notFound("Search", id));
    task.refuseOver();
    return task;
  }

  private void note(TracingTask task, TracingSource source, TracingResult result) {
    tasks.tried(task, source, result, today(), callers.current().userId());
    journal.file(
        task.file(),
        "TRACING_TRIED",
        Map.of("tracing", task.id(), "source", source, "result", result));
  }

  private void closed(TracingTask task, TracingState state) {
    tasks.flush();
    journal.file(task.file(), "TRACING_CLOSED", Map.of("tracing", task.id(), "state", state));
  }

  private LocalDate today() {
    return Paris.today(clock);
  }
}
