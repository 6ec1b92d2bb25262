package fr.quittance.web.identity;

import fr.quittance.identity.AgencyProfile;
import fr.quittance.identity.AgencyQueries;
import fr.quittance.identity.AgencyService;
import fr.quittance.identity.GuaranteeGap;
import fr.quittance.web.component.Formats;
import fr.quittance.web.shell.Flash;
import fr.quittance.web.shell.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The agency's particulars. */
@Named
@ViewScoped
public class AgencyView implements Serializable {

  @Inject private transient AgencyQueries agency;
  @Inject private transient AgencyService service;
  @Inject private transient Messages messages;
  @Inject private transient Formats formats;
  @Inject private transient Flash flash;

  private final Map<String, String> text = new HashMap<>();
  private LocalDate insuredFrom;
  private LocalDate insuredUntil;
  private LocalDate declaredOn;
  private long version;

  public void load() {
    agency.find().ifPresent(this::show);
  }

  private void show(AgencyProfile profile) {
    text.put("name", profile.name());
    text.put("legalForm", profile.legalForm());
    text.put("siren", profile.siren());
    text.put("rcs", profile.rcs());
    text.put("vatNumber", profile.vatNumber());
    text.put("street", profile.street());
    text.put("postcode", profile.postcode());
    text.put("city", profile.city());
    text.put("phone", profile.phone());
    text.put("email", profile.email());
    text.put("dataProtectionEmail", profile.dataProtectionEmail());
    text.put("insurer", profile.insurer());
    text.put("insurancePolicy", profile.insurancePolicy());
    text.put("declaredTo", profile.declaredTo());
    insuredFrom = profile.insuredFrom();
    insuredUntil = profile.insuredUntil();
    declaredOn = profile.declaredOn();
    version = profile.version();
  }

  public String save() {
    service.save(
        new AgencyProfile(
            text.get("name"),
            text.get("legalForm"),
            text.get("siren"),
            text.get("rcs"),
            text.get("vatNumber"),
            text.get("street"),
            text.get("postcode"),
            text.get("city"),
            text.get("phone"),
            text.get("email"),
            text.get("dataProtectionEmail"),
            text.get("insurer"),
            text.get("insurancePolicy"),
            insuredFrom,
            insuredUntil,
            null,
            null,
            text.get("declaredTo"),
            declaredOn,
            version));
    return flash.saved("/app/identity/agency.xhtml");
  }

  public Map<String, String> getText() {
    return text;
  }

  /** What R124-2 lacks, today or within a month, a sentence each. */
  public List<String> getGaps() {
    return agency.gaps().stream()
        .map(gap -> messages.with("identity.gap." + gap.kind(), formats.date(gap.on())))
        .toList();
  }

  public boolean isBlocked() {
    return agency.gaps().stream().anyMatch(GuaranteeGap::blocks);
  }

  public LocalDate getInsuredFrom() {
    return insuredFrom;
  }

  public void setInsuredFrom(LocalDate insuredFrom) {
    this.insuredFrom = insuredFrom;
  }

  public LocalDate getInsuredUntil() {
    return insuredUntil;
  }

  public void setInsuredUntil(LocalDate insuredUntil) {
    this.insuredUntil = insuredUntil;
  }

  public LocalDate getDeclaredOn() {
    return declaredOn;
  }

  public void setDeclaredOn(LocalDate declaredOn) {
    this.declaredOn = declaredOn;
  }
}
