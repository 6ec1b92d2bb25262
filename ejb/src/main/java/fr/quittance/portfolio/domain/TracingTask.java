package fr.quittance.portfolio.domain;

import fr.quittance.kernel.Problem;
import fr.quittance.kernel.id.FileId;
import fr.quittance.kernel.id.PartyId;
import fr.quittance.portfolio.TracingState;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** The search for an address of somebody whose letters come back. */
@Entity
@Table(name = "tracing_task")
public class TracingTask {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "file_id")
  private long fileId;

  @Column(name = "creditor_id")
  private long creditorId;

  @Column(name = "party_id")
  private long partyId;

  @Column(name = "point_id")
  private Long pointId;

  @Enumerated(EnumType.STRING)
  private TracingState state;

  @Column(name = "opened_on")
  private LocalDate openedOn;

  @Column(name = "opened_by")
  private Long openedBy;

  @Column(name = "closed_on")
  private LocalDate closedOn;

  @Column(name = "found_point_id")
  private Long foundPointId;

  @Version private long version;

  protected TracingTask() {}

  public TracingTask(
      FileId file, PartyId party, Long point, long creditorId, Long by, LocalDate on) {
    this.fileId = file.value();
    this.partyId = party.value();
    this.pointId = point;
    this.creditorId = creditorId;
    this.openedBy = by;
    this.openedOn = on;
    this.state = TracingState.OPEN;
  }

  public void find(long point, LocalDate on) {
    end(TracingState.FOUND, on);
    foundPointId = point;
  }

  public void giveUp(LocalDate on) {
    end(TracingState.NOT_FOUND, on);
  }

  private void end(TracingState as, LocalDate on) {
    refuseOver();
    state = as;
    closedOn = on;
  }

  /** A search that is over is not gone on with. */
  public void refuseOver() {
    if (state != TracingState.OPEN) {
      throw Problem.conflict("tracing-over", "This search is over.");
    }
  }

  public long id() {
    return id;
  }

  public FileId file() {
    return new FileId(fileId);
  }

  public PartyId party() {
    return new PartyId(partyId);
  }

  public long creditor() {
    return creditorId;
  }
}
