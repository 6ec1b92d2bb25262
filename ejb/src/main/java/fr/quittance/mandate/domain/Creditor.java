package fr.quittance.mandate.domain;

import fr.quittance.kernel.id.CreditorId;
import fr.quittance.mandate.CreditorKind;
import fr.quittance.mandate.CreditorSheet;
import fr.quittance.mandate.RegisterCreditor;
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

/** A client of the agency. */
@Entity
@Table(name = "creditor")
public class Creditor {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String ref;
  private String name;

  @Enumerated(EnumType.STRING)
  private CreditorKind kind;

  private String siren;
  private String iban;
  private String email;
  private String street;
  private String postcode;
  private String city;

  @Column(name = "created_at")
  private Instant createdAt;

  @Version private long version;

  protected Creditor() {}

  public Creditor(RegisterCreditor details, Instant createdAt) {
    this.ref = details.ref();
    this.createdAt = createdAt;
    describe(details);
  }

  /** Takes corrected details; the reference stays. */
  public final void describe(RegisterCreditor details) {
    name = details.name();
    kind = details.kind();
    siren = details.siren();
    iban = details.iban();
    email = details.email();
    street = details.street();
    postcode = details.postcode();
    city = details.city();
  }

  /** The account that its money goes to from now on. */
  public void payTo(String account) {
    iban = account;
  }

  public String iban() {
    return iban;
  }

  public CreditorId id() {
    return new CreditorId(id);
  }

  public String ref() {
    return ref;
  }

  public String name() {
    return name;
  }

  public CreditorKind kind() {
    return kind;
  }

  public long version() {
    return version;
  }

  public CreditorSheet sheet() {
    return new CreditorSheet(
        id(),
        version,
        new RegisterCreditor(ref, name, kind, siren, iban, email, street, postcode, city));
  }
}
