package fr.quittance.portfolio.domain;

import fr.quittance.kernel.id.DebtorId;
import fr.quittance.kernel.id.PartyId;
import fr.quittance.portfolio.DebtorKind;
import fr.quittance.portfolio.PartyIdentity;
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

/** A person or company as its creditor knows it. Erasable. */
@Entity
@Table(name = "party")
public class Party {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "creditor_id")
  private long creditorId;

  @Column(name = "debtor_id")
  private long debtorId;

  @Enumerated(EnumType.STRING)
  private DebtorKind kind;

  private String name;

  @Column(name = "first_name")
  private String firstName;

  private String siren;
  private String siret;

  @Column(name = "birth_date")
  private LocalDate birthDate;

  @Column(name = "deceased_on")
  private LocalDate deceasedOn;

  private String language;
  private String zone;
  @Version private long version;

  protected Party() {}

  public Party(PartyIdentity identity, long creditorId, DebtorId debtor) {
    this.creditorId = creditorId;
    this.debtorId = debtor.value();
    Residence home = Residence.of(null, null);
    this.language = home.language();
    this.zone = home.zone();
    this.kind = identity.kind();
    describe(identity);
  }

  /**
   * Corrects what is known. The kind stays: it decides which law the claims bear, and they were
   * placed under it.
   */
  public void describe(PartyIdentity identity) {
    name = identity.name();
    firstName = identity.firstName();
    siren = identity.siren();
    siret = identity.siret();
    birthDate = identity.birthDate();
    deceasedOn = identity.deceasedOn();
    language = identity.language() == null ? language : identity.language();
    zone = identity.zone() == null ? zone : identity.zone().getId();
  }

  /** Follows a move, unless somebody said otherwise than the address before did. */
  public void move(Residence from, Residence to) {
    if (zone.equals(from.zone())) {
      zone = to.zone();
    }
    if (language.equals(from.language())) {
      language = to.language();
    }
  }

  public PartyId id() {
    return new PartyId(id);
  }

  public DebtorKind kind() {
    return kind;
  }

  public long creditorId() {
    return creditorId;
  }

  public long version() {
    return version;
  }
}
