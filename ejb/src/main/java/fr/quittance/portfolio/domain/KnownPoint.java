package fr.quittance.portfolio.domain;

import fr.quittance.kernel.id.PartyId;
import fr.quittance.portfolio.ContactPointKind;
import fr.quittance.portfolio.ContactPointQuality;
import fr.quittance.portfolio.ContactSource;
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

/** A number or an address of a party, and what it is worth. */
@Entity
@Table(name = "contact_point")
public class KnownPoint {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "party_id")
  private long partyId;

  @Column(name = "creditor_id")
  private long creditorId;

  @Enumerated(EnumType.STRING)
  private ContactPointKind kind;

  private String value;
  private String street;
  private String postcode;
  private String city;
  private String country;

  @Enumerated(EnumType.STRING)
  private ContactPointQuality quality;

  private String source;
  private LocalDate since;
  private LocalDate until;
  private boolean preferred;

  @Column(name = "judged_on")
  private LocalDate judgedOn;

  @Version private long version;

  protected KnownPoint() {}

  public KnownPoint(
      PartyId party, long creditorId, TypedPoint typed, ContactSource source, LocalDate since) {
    this.partyId = party.value();
    this.creditorId = creditorId;
    this.kind = typed.kind();
    this.value = typed.value();
    this.street = typed.street();
    this.postcode = typed.postcode();
    this.city = typed.city();
    this.country = typed.country();
    this.quality = typed.quality();
    this.source = source.name();
    this.since = since;
  }

  public void judge(ContactPointQuality judged, LocalDate on) {
    quality = judged;
    judgedOn = on;
    preferred = preferred && judged != ContactPointQuality.BAD;
  }

  public void prefer(boolean first) {
    preferred = first;
  }

  public void end(LocalDate on) {
    until = on.isBefore(since) ? since : on;
    preferred = false;
  }

  /** Told again after it had ended. */
  public void revive(ContactSource by, LocalDate on) {
    until = null;
    source = by.name();
    since = on;
  }

  public long id() {
    return id;
  }

  public PartyId party() {
    return new PartyId(partyId);
  }

  public ContactPointKind kind() {
    return kind;
  }

  public String value() {
    return value;
  }

  public ContactPointQuality quality() {
    return quality;
  }

  public boolean ended() {
    return until != null;
  }

  public boolean usable() {
    return until == null && quality != ContactPointQuality.BAD;
  }

  public boolean preferred() {
    return preferred;
  }

  /** Where it says that the party lives. */
  public Residence residence() {
    return Residence.of(country, postcode);
  }
}
