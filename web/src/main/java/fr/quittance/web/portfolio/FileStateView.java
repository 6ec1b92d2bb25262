package fr.quittance.web.portfolio;

import fr.quittance.kernel.id.FileId;
import fr.quittance.portfolio.AssignFile;
import fr.quittance.portfolio.Assignment;
import fr.quittance.portfolio.AssignmentQueries;
import fr.quittance.portfolio.AssignmentService;
import fr.quittance.portfolio.CodedLabel;
import fr.quittance.portfolio.Collector;
import fr.quittance.portfolio.FileHistoryQueries;
import fr.quittance.portfolio.FileService;
import fr.quittance.portfolio.FileSheet;
import fr.quittance.portfolio.StatusChange;
import fr.quittance.portfolio.SuspendFile;
import fr.quittance.web.shell.Flash;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Whether a file is worked, by whom and why: changed here, and told with its history. */
@Named
@RequestScoped
public class FileStateView {

  private static final String PAGE = "/app/portfolio/file.xhtml?ref=";

  @Inject private FileService files;
  @Inject private FileHistoryQueries history;
  @Inject private AssignmentQueries assignments;
  @Inject private AssignmentService assignment;
  @Inject private Flash flash;

  private String reason;
  private Long collector;

  public List<StatusChange> history(FileId file) {
    return history.ofFile(file);
  }

  public List<Assignment> assignments(FileId file) {
    return assignments.history(file);
  }

  /** Who works the file; null for whoever is next. */
  public Collector assignee(FileId file) {
    return assignments.of(file).orElse(null);
  }

  public List<Collector> getCollectors() {
    return assignments.collectors();
  }

  public List<CodedLabel> getReasons() {
    return history.suspensionReasons();
  }

  public String suspend(FileSheet file) {
    files.suspend(new SuspendFile(file.id(), reason));
    return flash.say("portfolio.state.suspended", PAGE + file.ref());
  }

  public String resume(FileSheet file) {
    files.resume(file.id());
    return flash.say("portfolio.state.resumed", PAGE + file.ref());
  }

  public String assign(FileSheet file) {
    assignment.assign(new AssignFile(file.id(), collector));
    return flash.saved(PAGE + file.ref());
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public Long getCollector() {
    return collector;
  }

  public void setCollector(Long collector) {
    this.collector = collector;
  }
}
