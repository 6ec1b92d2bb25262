package fr.quittance.web.portfolio;

import fr.quittance.kernel.id.PartyId;
import fr.quittance.portfolio.DebtorKind;
import fr.quittance.portfolio.GuaranteeKind;
import fr.quittance.portfolio.PartyIdentity;
import fr.quittance.portfolio.PartyRole;
import fr.quittance.portfolio.PartySheet;
import fr.quittance.portfolio.PartyTerms;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;

/** What the dialog of a party holds: a new one, or a known one with its version. */
public class PartyForm implements Serializable {

  private Long id;
  private long version;
  private PartyRole role = PartyRole.CO_DEBTOR;
  private DebtorKind kind = DebtorKind.CONSUMER;
  private String name;
  private String firstName;
  private String siren;
  private String siret;
  private LocalDate birthDate;
  private LocalDate deceasedOn;
  private String language;
  private String zone;
  private GuaranteeKind guarantee;
  private BigDecimal limit;
  private String measure;
  private Long actsFor;
  private String serviceCode;
  private String engagementNo;
  private LocalDate since;
  private LocalDate until;

  static PartyForm of(PartySheet sheet) {
    PartyForm form = new PartyForm();
    form.id = sheet.id().value();
    form.version = sheet.version();
    form.role = sheet.role();
    form.kind = sheet.kind();
    form.name = sheet.name();
    form.firstName = sheet.firstName();
    form.siren = sheet.siren();
    form.siret = sheet.siret();
    form.birthDate = sheet.birthDate();
    form.deceasedOn = sheet.deceasedOn();
    form.language = sheet.language();
    form.zone = sheet.zone().getId();
    form.bind(sheet.terms());
    return form;
  }

  private void bind(PartyTerms terms) {
    guarantee = terms.guarantee();
    limit = terms.limit();
    measure = terms.measure();
    actsFor = terms.actsFor() == null ? null : terms.actsFor().value();
    serviceCode = terms.serviceCode();
    engagementNo = terms.engagementNo();
    since = terms.since();
    until = terms.until();
  }

  PartyIdentity identity() {
    return new PartyIdentity(
        kind,
        name,
        firstName,
        siren,
        siret,
        birthDate,
        deceasedOn,
        language,
        zone == null ? null : ZoneId.of(zone));
  }

  PartyTerms terms() {
    return new PartyTerms(
        guarantee,
        limit,
        measure,
        actsFor == null ? null : new PartyId(actsFor),
        serviceCode,
        engagementNo,
        since,
        until);
  }

  PartyId party() {
    return new PartyId(id);
  }

  public boolean isNew() {
    return id == null;
  }

  public boolean isDebtor() {
    return role == PartyRole.DEBTOR;
  }

  public boolean isGuarantor() {
    return role == PartyRole.GUARANTOR;
  }

  public boolean isProtector() {
    return role == PartyRole.PROTECTOR;
  }

  /** Whether the role is to stand for somebody else. */
  public boolean isStanding() {
    return isProtector() || role == PartyRole.COUNSEL || role == PartyRole.HEIR;
  }

  public boolean isPublic() {
    return isDebtor() && kind == DebtorKind.PUBLIC;
  }

  public boolean isPerson() {
    return kind == DebtorKind.CONSUMER;
  }

  public long getVersion() {
    return version;
  }

  public PartyRole getRole() {
    return role;
  }

  public void setRole(PartyRole role) {
    this.role = role;
  }

  public DebtorKind getKind() {
    return kind;
  }

  public void setKind(DebtorKind kind) {
    this.kind = kind;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getFirstName() {
    return firstName;
  }

  public void setFirstName(String firstName) {
    this.firstName = firstName;
  }

  public String getSiren() {
    return siren;
  }

  public void setSiren(String siren) {
    this.siren = siren;
  }

  public String getSiret() {
    return siret;
  }

  public void setSiret(String siret) {
    this.siret = siret;
  }

  public LocalDate getBirthDate() {
    return birthDate;
  }

  public void setBirthDate(LocalDate birthDate) {
    this.birthDate = birthDate;
  }

  public LocalDate getDeceasedOn() {
    return deceasedOn;
  }

  public void setDeceasedOn(LocalDate deceasedOn) {
    this.deceasedOn = deceasedOn;
  }

  public String getLanguage() {
    return language;
  }

  public void setLanguage(String language) {
    this.language = language;
  }

  public String getZone() {
    return zone;
  }

  public void setZone(String zone) {
    this.zone = zone;
  }

  public GuaranteeKind getGuarantee() {
    return guarantee;
  }

  public void setGuarantee(GuaranteeKind guarantee) {
    this.guarantee = guarantee;
  }

  public BigDecimal getLimit() {
    return limit;
  }

  public void setLimit(BigDecimal limit) {
    this.limit = limit;
  }

  public String getMeasure() {
    return measure;
  }

  public void setMeasure(String measure) {
    this.measure = measure;
  }

  public Long getActsFor() {
    return actsFor;
  }

  public void setActsFor(Long actsFor) {
    this.actsFor = actsFor;
  }

  public String getServiceCode() {
    return serviceCode;
  }

  public void setServiceCode(String serviceCode) {
    this.serviceCode = serviceCode;
  }

  public String getEngagementNo() {
    return engagementNo;
  }

  public void setEngagementNo(String engagementNo) {
    this.engagementNo = engagementNo;
  }

  public LocalDate getSince() {
    return since;
  }

  public void setSince(LocalDate since) {
    this.since = since;
  }

  public LocalDate getUntil() {
    return until;
  }

  public void setUntil(LocalDate until) {
    this.until = until;
  }
}
