package fr.quittance.identity.domain;

import fr.quittance.identity.AgencyProfile;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** The one agency that this installation belongs to. */
@Entity
public class Agency {

  public static final short ONLY = 1;

  @Id private short id;
  private String name;

  @Column(name = "legal_form")
  private String legalForm;

  private String siren;
  private String street;
  private String postcode;
  private String city;
  private String phone;
  private String email;

  @Column(name = "data_protection_email")
  private String dataProtectionEmail;

  private String insurer;

  @Column(name = "insurance_policy")
  private String insurancePolicy;

  @Column(name = "insured_until")
  private LocalDate insuredUntil;

  @Column(name = "client_iban")
  private String clientIban;

  @Column(name = "client_bic")
  private String clientBic;

  @Column(name = "declared_to")
  private String declaredTo;

  @Column(name = "declared_on")
  private LocalDate declaredOn;

  @Version private long version;

  protected Agency() {}

  public static Agency only() {
    Agency agency = new Agency();
    agency.id = ONLY;
    return agency;
  }

  public void describe(AgencyProfile profile) {
    name = profile.name();
    legalForm = profile.legalForm();
    siren = profile.siren();
    street = profile.street();
    postcode = profile.postcode();
    city = profile.city();
    phone = profile.phone();
    email = profile.email();
    dataProtectionEmail = profile.dataProtectionEmail();
    insurer = profile.insurer();
    insurancePolicy = profile.insurancePolicy();
    insuredUntil = profile.insuredUntil();
    clientIban = profile.clientIban();
    clientBic = profile.clientBic();
    declaredTo = profile.declaredTo();
    declaredOn = profile.declaredOn();
  }

  public AgencyProfile profile() {
    return new AgencyProfile(
        name,
        legalForm,
        siren,
        street,
        postcode,
        city,
        phone,
        email,
        dataProtectionEmail,
        insurer,
        insurancePolicy,
        insuredUntil,
        clientIban,
        clientBic,
        declaredTo,
        declaredOn,
        version);
  }

  public long getVersion() {
    return version;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Agency;
  }

  @Override
  public int hashCode() {
    return ONLY;
  }
}
