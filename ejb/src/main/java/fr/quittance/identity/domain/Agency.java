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
  private String rcs;

  @Column(name = "vat_number")
  private String vatNumber;

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

  @Column(name = "insured_from")
  private LocalDate insuredFrom;

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

  /** Takes the particulars; the client account stays what it is. */
  public void describe(AgencyProfile profile) {
    name = profile.name();
    legalForm = profile.legalForm();
    siren = profile.siren();
    rcs = profile.rcs();
    vatNumber = profile.vatNumber();
    street = profile.street();
    postcode = profile.postcode();
    city = profile.city();
    phone = profile.phone();
    email = profile.email();
    dataProtectionEmail = profile.dataProtectionEmail();
    insurer = profile.insurer();
    insurancePolicy = profile.insurancePolicy();
    insuredFrom = profile.insuredFrom();
    insuredUntil = profile.insuredUntil();
    declaredTo = profile.declaredTo();
    declaredOn = profile.declaredOn();
  }

  /** The account that debtors pay to. */
  public void collectOn(String iban, String bic) {
    clientIban = iban;
    clientBic = bic;
  }

  public String clientIban() {
    return clientIban;
  }

  public String clientBic() {
    return clientBic;
  }

  public AgencyProfile profile() {
    return new AgencyProfile(
        name,
        legalForm,
        siren,
        rcs,
        vatNumber,
        street,
        postcode,
        city,
        phone,
        email,
        dataProtectionEmail,
        insurer,
        insurancePolicy,
        insuredFrom,
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
