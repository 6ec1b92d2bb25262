package fr.quittance.web.mandate;

import fr.quittance.kernel.id.CreditorId;
import fr.quittance.mandate.ChangeCreditor;
import fr.quittance.mandate.CreditorKind;
import fr.quittance.mandate.CreditorQueries;
import fr.quittance.mandate.CreditorService;
import fr.quittance.mandate.CreditorSheet;
import fr.quittance.mandate.RegisterCreditor;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** One creditor, new or known. */
@Named
@ViewScoped
public class CreditorEditView implements Serializable {

  private static final String LIST = "/app/mandate/mandates.xhtml?faces-redirect=true";

  @Inject private CreditorQueries queries;
  @Inject private CreditorService creditors;

  private String known;
  private Long id;
  private long version;
  private String ref;
  private String name;
  private CreditorKind kind = CreditorKind.COMPANY;
  private String siren;
  private String iban;
  private String email;
  private String street;
  private String postcode;
  private String city;
  private String why;

  public void load() {
    if (known == null || id != null) {
      return;
    }
    CreditorSheet sheet = queries.byRef(known);
    id = sheet.id().value();
    version = sheet.version();
    RegisterCreditor details = sheet.details();
    ref = details.ref();
    name = details.name();
    kind = details.kind();
    siren = details.siren();
    iban = details.iban();
    email = details.email();
    street = details.street();
    postcode = details.postcode();
    city = details.city();
  }

  public String save() {
    RegisterCreditor details =
        new RegisterCreditor(ref, name, kind, siren, iban, email, street, postcode, city);
    if (isNew()) {
      creditors.register(details);
      return LIST;
    }
    boolean counts =
        creditors.change(new ChangeCreditor(new CreditorId(id), version, details, why));
    return counts ? LIST : "/app/mandate/creditorEdit.xhtml?faces-redirect=true&ref=" + encoded();
  }

  private String encoded() {
    return URLEncoder.encode(ref, StandardCharsets.UTF_8);
  }

  public boolean isNew() {
    return id == null;
  }

  public CreditorKind[] getKinds() {
    return CreditorKind.values();
  }

  public String getKnown() {
    return known;
  }

  public void setKnown(String known) {
    this.known = known;
  }

  public String getRef() {
    return ref;
  }

  public void setRef(String ref) {
    this.ref = ref;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public CreditorKind getKind() {
    return kind;
  }

  public void setKind(CreditorKind kind) {
    this.kind = kind;
  }

  public String getSiren() {
    return siren;
  }

  public void setSiren(String siren) {
    this.siren = siren;
  }

  public String getIban() {
    return iban;
  }

  public void setIban(String iban) {
    this.iban = iban;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public String getStreet() {
    return street;
  }

  public void setStreet(String street) {
    this.street = street;
  }

  public String getPostcode() {
    return postcode;
  }

  public void setPostcode(String postcode) {
    this.postcode = postcode;
  }

  public String getCity() {
    return city;
  }

  public void setCity(String city) {
    this.city = city;
  }

  public String getWhy() {
    return why;
  }

  public void setWhy(String why) {
    this.why = why;
  }
}
