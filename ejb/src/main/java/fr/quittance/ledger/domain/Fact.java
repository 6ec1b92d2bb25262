package fr.quittance.ledger.domain;

import fr.quittance.kernel.Money;
import fr.quittance.ledger.FactKind;
import fr.quittance.ledger.calc.KnownFact;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/** One immutable row: append-only here, and in the database by lack of the right to change it. */
@Entity
@Table(name = "fact")
public class Fact {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "file_id", updatable = false)
  private long fileId;

  @Column(name = "creditor_id", updatable = false)
  private long creditorId;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private FactKind kind;

  @Column(name = "effective_on", updatable = false)
  private LocalDate effectiveOn;

  @Column(name = "recorded_at", updatable = false)
  private Instant recordedAt;

  @Column(updatable = false)
  private BigDecimal amount;

  @Column(updatable = false)
  private String currency;

  @Column(name = "claim_id", updatable = false)
  private Long claimId;

  @Column(updatable = false)
  private Long reverses;

  @Convert(converter = DetailsConverter.class)
  @Column(updatable = false)
  private Map<String, Object> details;

  @Column(name = "actor_id", updatable = false)
  private Long actorId;

  protected Fact() {}

  /**
   * @param file the locked file that the fact belongs to
   * @param draft what the rules let through
   * @param actor the user, null for the system
   */
  public Fact(LockedFile file, FactDraft draft, Instant recordedAt, Long actor) {
    this.fileId = file.id();
    this.creditorId = file.creditorId();
    this.kind = draft.kind();
    this.effectiveOn = draft.effectiveOn();
    this.recordedAt = recordedAt;
    this.amount = draft.amount() == null ? null : draft.amount().amount();
    this.currency = draft.amount() == null ? null : draft.amount().currency();
    this.claimId = draft.claim();
    this.reverses = draft.reverses();
    this.details = Map.copyOf(draft.details());
    this.actorId = actor;
  }

  public long id() {
    return id;
  }

  public FactKind kind() {
    return kind;
  }

  public LocalDate effectiveOn() {
    return effectiveOn;
  }

  public Instant recordedAt() {
    return recordedAt;
  }

  /** Null where the kind is not about money. */
  public Money amount() {
    return amount == null ? null : Money.of(amount, currency);
  }

  public Long claimId() {
    return claimId;
  }

  public Long reverses() {
    return reverses;
  }

  public Map<String, Object> details() {
    return details;
  }

  /** Of a judgment: the day from which it can be enforced, null where it is not known. */
  public LocalDate enforceableOn() {
    return FactDetails.date(details, FactDetails.ENFORCEABLE_ON);
  }

  /** The fact as the computation takes it. */
  public KnownFact known() {
    return FactReading.of(
        new FactRecord(id, kind, effectiveOn, amount(), claimId, reverses, details));
  }
}
