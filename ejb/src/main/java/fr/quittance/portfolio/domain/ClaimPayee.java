package fr.quittance.portfolio.domain;

import fr.quittance.portfolio.NamePayee;
import fr.quittance.portfolio.PayeeBasis;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;

/** Somebody who must be paid instead of the creditor. */
@Entity
@Table(name = "claim_payee")
public class ClaimPayee {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "file_id")
  private long fileId;

  @Column(name = "creditor_id")
  private long creditorId;

  @Column(name = "claim_id")
  private Long claimId;

  @Enumerated(EnumType.STRING)
  private PayeeBasis basis;

  private String name;
  private String iban;
  private String bic;

  @Column(name = "notice_on")
  private LocalDate noticeOn;

  private LocalDate until;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Column(name = "recorded_by")
  private Long recordedBy;

  @Version private long version;

  protected ClaimPayee() {}

  public ClaimPayee(NamePayee command, String iban, long creditorId, Long by, Instant at) {
    this.fileId = command.file().value();
    this.creditorId = creditorId;
    this.claimId = command.claim() == null ? null : command.claim().value();
    this.basis = command.basis();
    this.name = command.name().strip();
    this.iban = iban;
    this.bic = command.bic() == null || command.bic().isBlank() ? null : command.bic().strip();
    this.noticeOn = command.noticeOn();
    this.recordedBy = by;
    this.recordedAt = at;
  }

  public void end(LocalDate on) {
    until = on;
  }

  public long id() {
    return id;
  }

  public long file() {
    return fileId;
  }
}
