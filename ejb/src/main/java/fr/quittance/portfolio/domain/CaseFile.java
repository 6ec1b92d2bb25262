package fr.quittance.portfolio.domain;

import fr.quittance.kernel.Problem;
import fr.quittance.kernel.id.FileId;
import fr.quittance.portfolio.FilePhase;
import fr.quittance.portfolio.FileStatus;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** The state of a file. Files are opened by placements, in bulk. */
@Entity
@Table(name = "case_file")
public class CaseFile {

  @Id private Long id;

  private String ref;

  @Column(name = "debtor_id")
  private long debtorId;

  @Enumerated(EnumType.STRING)
  private FileStatus status;

  @Enumerated(EnumType.STRING)
  private FilePhase phase;

  @Column(name = "closing_reason")
  private String closingReason;

  @Column(name = "closed_on")
  private LocalDate closedOn;

  @Column(name = "assigned_to")
  private Long assignedTo;

  @Version private long version;

  protected CaseFile() {}

  public FileId id() {
    return new FileId(id);
  }

  public FileStatus status() {
    return status;
  }

  public FilePhase phase() {
    return phase;
  }

  /** Who works it; null for whoever is next. */
  public Long assignedTo() {
    return assignedTo;
  }

  public void assignTo(Long collector) {
    refuseClosed();
    assignedTo = collector;
  }

  public void suspend() {
    refuseClosed();
    status = FileStatus.SUSPENDED;
  }

  /** Takes up a suspended file, or opens a closed one again. */
  public void resume() {
    status = FileStatus.ACTIVE;
    closingReason = null;
    closedOn = null;
  }

  public void close(String reason, LocalDate day) {
    refuseClosed();
    status = FileStatus.CLOSED;
    closingReason = reason;
    closedOn = day;
  }

  public void moveToJudicial() {
    refuseClosed();
    phase = FilePhase.JUDICIAL;
  }

  private void refuseClosed() {
    if (status == FileStatus.CLOSED) {
      throw Problem.conflict("file-closed", "File " + ref + " is closed.", ref);
    }
  }
}
