package fr.quittance.portfolio;

import fr.quittance.audit.Journal;
import fr.quittance.kernel.Problem;
import fr.quittance.kernel.RowScoped;
import fr.quittance.portfolio.domain.CaseFile;
import fr.quittance.portfolio.store.Assignments;
import fr.quittance.portfolio.store.CaseFiles;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Says who works a file. The queue hands an assigned file to nobody else. */
@Stateless
@RowScoped
public class AssignmentService {

  @Inject private CaseFiles files;
  @Inject private Assignments assignments;
  @Inject private Journal journal;

  /**
   * @throws Problem {@code file-closed}, {@code not-a-collector}
   */
  @RequiresPermissions("file:bulk")
  public void assign(AssignFile command) {
    if (command.collector() != null && !assignments.isCollector(command.collector())) {
      throw Problem.invalidField(
          "collector", "not-a-collector", "This person does not work files.");
    }
    CaseFile file = files.lock(command.file());
    Long before = file.assignedTo();
    if (Objects.equals(before, command.collector())) {
      return;
    }
    file.assignTo(command.collector());
    files.flush();
    Map<String, Object> told = new HashMap<>();
    told.put("from", before == null ? "" : before);
    told.put("to", command.collector() == null ? "" : command.collector());
    journal.file(command.file(), "FILE_ASSIGNED", told);
  }
}
