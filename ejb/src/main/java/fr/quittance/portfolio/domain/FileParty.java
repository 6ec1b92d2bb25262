package fr.quittance.portfolio.domain;

import fr.quittance.kernel.id.FileId;
import fr.quittance.kernel.id.PartyId;
import fr.quittance.portfolio.GuaranteeKind;
import fr.quittance.portfolio.PartyRole;
import fr.quittance.portfolio.PartyTerms;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;

/** What a party is to a file. It ends; it is never deleted, since facts hang on the file. */
@Entity
@IdClass(FileParty.Key.class)
@Table(name = "file_party")
public class FileParty {

  @Id
  @Column(name = "file_id")
  private long fileId;

  @Id
  @Column(name = "party_id")
  private long partyId;

  @Column(name = "creditor_id")
  private long creditorId;

  @Enumerated(EnumType.STRING)
  private PartyRole role;

  private LocalDate since;
  private LocalDate until;

  @Enumerated(EnumType.STRING)
  private GuaranteeKind guarantee;

  @Column(name = "limit_amount")
  private BigDecimal limit;

  private String measure;

  @Column(name = "acts_for")
  private Long actsFor;

  @Column(name = "service_code")
  private String serviceCode;

  @Column(name = "engagement_no")
  private String engagementNo;

  @Version private long version;

  protected FileParty() {}

  public FileParty(FileId file, PartyId party, long creditorId, PartyRole role, PartyTerms terms) {
    this.fileId = file.value();
    this.partyId = party.value();
    this.creditorId = creditorId;
    this.role = role;
    bind(terms);
  }

  public void bind(PartyTerms terms) {
    since = terms.since();
    until = terms.until();
    guarantee = terms.guarantee();
    limit = terms.limit();
    measure = terms.measure();
    actsFor = terms.actsFor() == null ? null : terms.actsFor().value();
    serviceCode = terms.serviceCode();
    engagementNo = terms.engagementNo();
  }

  public void end(LocalDate on) {
    until = on;
    since = since != null && since.isAfter(on) ? on : since;
  }

  public boolean over(LocalDate today) {
    return until != null && !until.isAfter(today);
  }

  public void rejoin(PartyRole as, PartyTerms terms) {
    role = as;
    bind(terms);
  }

  public PartyRole role() {
    return role;
  }

  public long version() {
    return version;
  }

  /** A party is once a party of a file. */
  public static final class Key implements Serializable {

    private long fileId;
    private long partyId;

    public Key() {}

    public Key(FileId file, PartyId party) {
      this.fileId = file.value();
      this.partyId = party.value();
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && fileId == key.fileId && partyId == key.partyId;
    }

    @Override
    public int hashCode() {
      return Objects.hash(fileId, partyId);
    }
  }
}
