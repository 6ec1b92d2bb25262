package fr.quittance.contact.domain;

import fr.quittance.contact.CallMechanism;
import fr.quittance.contact.CallResult;
import fr.quittance.contact.PartyReached;
import fr.quittance.contact.RecordOutcome;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** How a call ended. Written once. */
@Entity
@Table(name = "call_outcome")
public class CallOutcome {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "file_id")
  private long fileId;

  @Column(name = "creditor_id")
  private long creditorId;

  @Column(name = "attempt_id")
  private Long attemptId;

  private Instant at;

  @Column(name = "user_id")
  private Long userId;

  @Enumerated(EnumType.STRING)
  private CallMechanism mechanism;

  @Enumerated(EnumType.STRING)
  private PartyReached party;

  @Enumerated(EnumType.STRING)
  private CallResult result;

  @Column(name = "promise_id")
  private Long promiseId;

  @Column(name = "callback_at")
  private Instant callbackAt;

  @Column(name = "note_id")
  private Long noteId;

  protected CallOutcome() {}

  public CallOutcome(RecordOutcome command, long creditorId, Long userId, Instant at) {
    this.fileId = command.file().value();
    this.creditorId = creditorId;
    this.attemptId = command.attempt();
    this.mechanism = command.mechanism();
    this.party = command.party();
    this.result = command.result();
    this.callbackAt = command.callbackAt();
    this.userId = userId;
    this.at = at;
  }

  public CallOutcome with(Long promise, Long note) {
    this.promiseId = promise;
    this.noteId = note;
    return this;
  }

  public long id() {
    return id;
  }
}
