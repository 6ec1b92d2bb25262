package fr.quittance.portfolio;

import fr.quittance.audit.Journal;
import fr.quittance.kernel.CallerContext;
import fr.quittance.kernel.InputCheck;
import fr.quittance.kernel.Paris;
import fr.quittance.kernel.Problem;
import fr.quittance.kernel.RowScoped;
import fr.quittance.kernel.id.FileId;
import fr.quittance.portfolio.domain.CaseFile;
import fr.quittance.portfolio.domain.FileNote;
import fr.quittance.portfolio.store.CaseFiles;
import fr.quittance.portfolio.store.FileHistory;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Changes what becomes of a file, and notes what people say about it. */
@Stateless
@RowScoped
public class FileService {

  private static final int LONGEST_NOTE = 10_000;

  @Inject private CaseFiles files;
  @Inject private FileHistory history;
  @Inject private Journal journal;
  @Inject private CallerContext callers;
  @Inject private Clock clock;
  @Inject private Event<FileStatusChanged> statusChanged;
  @Inject private Event<FileMovedToJudicial> movedToJudicial;

  @RequiresPermissions("file:write")
  public NoteId note(AddNote command) {
    new InputCheck()
        .require("text", command.text())
        .reject(
            command.text() != null && command.text().length() > LONGEST_NOTE,
            "text",
            "too-long",
            "A note has at most " + LONGEST_NOTE + " characters.")
        .done();
    long creditor = files.creditorOf(command.file());
    NoteId id =
        files.add(new FileNote(command, creditor, callers.current().userId(), clock.instant()));
    journal.file(command.file(), "NOTE_ADDED", Map.of("note", id.value()));
    return id;
  }

  /**
   * Stops work on a file for a while.
   *
   * @throws Problem {@code file-closed}, {@code suspension-reason} where no table knows it
   */
  @RequiresPermissions("file:write")
  public void suspend(SuspendFile command) {
    new InputCheck()
        .require("reason", command.reason())
        .reject(
            command.reason() != null && !history.isSuspensionReason(command.reason()),
            "reason",
            "suspension-reason",
            "This reason of suspension does not exist.")
        .done();
    CaseFile file = files.lock(command.file());
    file.suspend();
    changed(file, "FILE_SUSPENDED", Map.of("reason", command.reason()));
  }

  /** Takes up a suspended file, or opens a closed one again. */
  @RequiresPermissions("file:write")
  public void resume(FileId id) {
    CaseFile file = files.lock(id);
    file.resume();
    changed(file, "FILE_RESUMED", Map.of());
  }

  /**
   * Ends work on a file.
   *
   * @throws Problem {@code file-closed} where it is over already
   */
  @RequiresPermissions("file:write")
  public void close(CloseFile command) {
    new InputCheck().require("reason", command.reason()).done();
    CaseFile file = files.lock(command.file());
    file.close(command.reason(), Paris.today(clock));
    changed(file, "FILE_CLOSED", Map.of("reason", command.reason()));
  }

  /**
   * Ends the amicable phase of a file: the file leaves the call queue.
   *
   * @throws Problem {@code file-closed}
   */
  @RequiresPermissions("file:write")
  public void moveToJudicial(FileId id) {
    CaseFile file = files.lock(id);
    if (file.phase() == FilePhase.JUDICIAL) {
      return;
    }
    file.moveToJudicial();
    files.flush();
    journal.file(id, "FILE_MOVED_TO_JUDICIAL", Map.of());
    movedToJudicial.fire(new FileMovedToJudicial(id));
  }

  private void changed(CaseFile file, String action, Map<String, ?> payload) {
    files.flush();
    journal.file(file.id(), action, payload);
    statusChanged.fire(new FileStatusChanged(file.id(), file.status()));
  }
}
