package fr.quittance.legal.domain;

import fr.quittance.kernel.id.TransferId;
import fr.quittance.legal.TransferState;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;

/** Files handed to one office on one day. */
@Entity
@Table(name = "transfer")
public class Transfer {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "bailiff_id")
  private Bailiff bailiff;

  private String procedure;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "created_by")
  private Long createdBy;

  @Enumerated(EnumType.STRING)
  private TransferState state;

  @Column(name = "sent_at")
  private Instant sentAt;

  @Column(name = "acknowledge_by")
  private LocalDate acknowledgeBy;

  @Column(name = "acknowledged_at")
  private Instant acknowledgedAt;

  private String acknowledgement;
  private String error;

  @Version private long version;

  protected Transfer() {}

  public Transfer(Bailiff bailiff, String procedure, Long createdBy, Instant createdAt) {
    this.bailiff = bailiff;
    this.procedure = procedure;
    this.createdBy = createdBy;
    this.createdAt = createdAt;
    this.state = TransferState.PREPARED;
  }

  public TransferId id() {
    return new TransferId(id);
  }

  public Bailiff bailiff() {
    return bailiff;
  }

  public String procedure() {
    return procedure;
  }

  public TransferState state() {
    return state;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public Instant sentAt() {
    return sentAt;
  }

  public LocalDate acknowledgeBy() {
    return acknowledgeBy;
  }

  public Instant acknowledgedAt() {
    return acknowledgedAt;
  }

  public String acknowledgement() {
    return acknowledgement;
  }

  public String error() {
    return error;
  }

  /** Whether the package still has to reach the office. */
  public boolean undelivered() {
    return state == TransferState.PREPARED || state == TransferState.FAILED;
  }

  public void delivered(Instant at, LocalDate answerBy) {
    state = TransferState.SENT;
    sentAt = at;
    acknowledgeBy = answerBy;
    error = null;
  }

  public void failed(String reason) {
    state = TransferState.FAILED;
    error = reason;
  }

  public void answered(boolean accepted, String reference, Instant at) {
    state = accepted ? TransferState.ACKNOWLEDGED : TransferState.REFUSED;
    acknowledgedAt = at;
    acknowledgement = reference;
  }
}
