package fr.quittance.portfolio.domain;

import fr.quittance.kernel.InputCheck;
import fr.quittance.kernel.Money;
import fr.quittance.kernel.Problem;
import fr.quittance.kernel.id.DocumentId;
import fr.quittance.kernel.id.FileId;
import fr.quittance.portfolio.DisputeId;
import fr.quittance.portfolio.DisputeState;
import fr.quittance.portfolio.OpenDispute;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A contestation and its steps. */
@Entity
@Table(name = "dispute")
public class Dispute {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "file_id")
  private long fileId;

  @Column(name = "creditor_id")
  private long creditorId;

  private String ground;
  private BigDecimal amount;
  private String said;

  @Enumerated(EnumType.STRING)
  private DisputeState state;

  @Column(name = "opened_on")
  private LocalDate openedOn;

  @Column(name = "opened_by")
  private Long openedBy;

  @Column(name = "evidence_asked")
  private String evidenceAsked;

  @Column(name = "asked_on")
  private LocalDate askedOn;

  @Column(name = "answer_due_on")
  private LocalDate answerDueOn;

  @Column(name = "reminded_on")
  private LocalDate remindedOn;

  @Column(name = "answered_on")
  private LocalDate answeredOn;

  private String answer;

  @Column(name = "answer_document_id")
  private Long answerDocument;

  @Column(name = "resolved_on")
  private LocalDate resolvedOn;

  @Column(name = "resolved_by")
  private Long resolvedBy;

  private String resolution;
  private BigDecimal credited;

  @Column(name = "letter_id")
  private Long letter;

  @Column(name = "ended_on")
  private LocalDate endedOn;

  @Version private long version;

  protected Dispute() {}

  public Dispute(OpenDispute command, long creditorId, Long openedBy, LocalDate today) {
    this.fileId = command.file().value();
    this.creditorId = creditorId;
    this.ground = command.ground();
    this.amount = command.amount() == null ? null : command.amount().amount();
    this.said = command.said();
    this.state = DisputeState.OPEN;
    this.openedOn = today;
    this.openedBy = openedBy;
  }

  public DisputeId id() {
    return new DisputeId(id);
  }

  public FileId file() {
    return new FileId(fileId);
  }

  public DisputeState state() {
    return state;
  }

  public void ask(String wanted, LocalDate today, LocalDate due) {
    requireUndecided();
    new InputCheck()
        .require("wanted", wanted)
        .reject(
            due.isBefore(today), "dueOn", "dispute-due-past", "An answer is due today or later.")
        .done();
    evidenceAsked = wanted;
    askedOn = today;
    answerDueOn = due;
    remindedOn = null;
    state = DisputeState.ASKED;
  }

  public void remind(LocalDate today) {
    if (state != DisputeState.ASKED) {
      throw step();
    }
    remindedOn = today;
  }

  public void answer(String text, DocumentId document, LocalDate today) {
    requireUndecided();
    if (document == null) {
      new InputCheck().require("answer", text).done();
    }
    answer = text;
    answerDocument = document == null ? null : document.value();
    answeredOn = today;
    state = DisputeState.ANSWERED;
  }

  public void withdraw(Long by, LocalDate today) {
    requireUndecided();
    resolved(DisputeState.WITHDRAWN, null, by, today);
    endedOn = today;
  }

  public void reject(String reasons, Long by, LocalDate today) {
    requireUndecided();
    resolved(DisputeState.TO_EXPLAIN, required(reasons), by, today);
  }

  /** The reasoned letter left. */
  public void explain(DocumentId sent, LocalDate today) {
    if (state != DisputeState.TO_EXPLAIN) {
      throw step();
    }
    new InputCheck().require("letter", sent).done();
    letter = sent.value();
    state = DisputeState.UNFOUNDED;
    endedOn = today;
  }

  public void uphold(String reasons, Money credit, Long by, LocalDate today) {
    requireUndecided();
    resolved(DisputeState.FOUNDED, required(reasons), by, today);
    credited = credit == null ? null : credit.amount();
    endedOn = today;
  }

  private void resolved(DisputeState to, String reasons, Long by, LocalDate today) {
    state = to;
    resolution = reasons;
    resolvedBy = by;
    resolvedOn = today;
  }

  private static String required(String reasons) {
    new InputCheck().require("reasons", reasons).done();
    return reasons;
  }

  private void requireUndecided() {
    if (!state.undecided()) {
      throw step();
    }
  }

  private static Problem step() {
    return Problem.conflict("dispute-step", "This dispute is beyond that step.");
  }
}
