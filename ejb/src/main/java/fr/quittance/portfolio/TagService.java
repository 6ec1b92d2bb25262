package fr.quittance.portfolio;

import fr.quittance.audit.Journal;
import fr.quittance.kernel.CallerContext;
import fr.quittance.kernel.InputCheck;
import fr.quittance.kernel.Problem;
import fr.quittance.kernel.RowScoped;
import fr.quittance.kernel.id.FileId;
import fr.quittance.portfolio.store.CaseFiles;
import fr.quittance.portfolio.store.Tags;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Makes labels, and puts them on files. */
@Stateless
@RowScoped
public class TagService {

  private static final int LONGEST = 40;

  @Inject private Tags tags;
  @Inject private CaseFiles files;
  @Inject private Journal journal;
  @Inject private CallerContext callers;
  @Inject private Clock clock;

  /**
   * @throws Problem {@code tag-known} where another label has the name, {@code changed-meanwhile}
   */
  @RequiresPermissions("tag:write")
  public long save(SaveTag command) {
    String name = command.name() == null ? "" : command.name().strip();
    new InputCheck()
        .require("name", name)
        .require("colour", command.colour())
        .reject(
            name.length() > LONGEST,
            "name",
            "tag-too-long",
            "A label has at most " + LONGEST + " characters.")
        .done();
    tags.named(name)
        .filter(other -> command.id() == null || other != command.id())
        .ifPresent(
            other -> {
              throw Problem.invalidField("name", "tag-known", "There is a label of that name.");
            });
    long id =
        command.id() == null
            ? tags.add(name, command.colour())
            : tags.change(command.id(), name, command.colour(), command.version());
    journal.general("tags", "TAG_SAVED", Map.of("tag", id, "colour", command.colour()));
    return id;
  }

  /** Removes a label from the agency, and from every file that carries it. */
  @RequiresPermissions("tag:write")
  public void remove(long tag) {
    tags.remove(tag);
    journal.general("tags", "TAG_REMOVED", Map.of("tag", tag));
  }

  /** Puts a label on a file; twice is once. */
  @RequiresPermissions("file:write")
  public void put(FileId file, long tag) {
    files.creditorOf(file);
    if (tags.put(file, tag, callers.current().userId(), clock.instant())) {
      journal.file(file, "TAG_PUT", Map.of("tag", tag));
    }
  }

  /** Takes a label off a file, if it carries it. */
  @RequiresPermissions("file:write")
  public void takeOff(FileId file, long tag) {
    if (tags.takeOff(file, tag)) {
      journal.file(file, "TAG_TAKEN_OFF", Map.of("tag", tag));
    }
  }
}
