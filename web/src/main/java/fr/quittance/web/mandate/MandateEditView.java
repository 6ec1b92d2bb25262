package fr.quittance.web.mandate;

import fr.quittance.kernel.PageRequest;
import fr.quittance.kernel.Paris;
import fr.quittance.kernel.Rate;
import fr.quittance.kernel.id.MandateId;
import fr.quittance.law.LawCode;
import fr.quittance.law.LawQueries;
import fr.quittance.mandate.ChangeMandate;
import fr.quittance.mandate.CreditorQueries;
import fr.quittance.mandate.CreditorRow;
import fr.quittance.mandate.MandateQueries;
import fr.quittance.mandate.MandateService;
import fr.quittance.mandate.MandateSheet;
import fr.quittance.mandate.MandateTerms;
import fr.quittance.mandate.Remittance;
import fr.quittance.mandate.RemittanceKind;
import fr.quittance.mandate.SignMandate;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** One mandate, new or known, with what R124-3 asks of it. */
@Named
@ViewScoped
public class MandateEditView implements Serializable {

  @Inject private MandateQueries queries;
  @Inject private MandateService mandates;
  @Inject private CreditorQueries creditors;
  @Inject private LawQueries law;
  @Inject private Clock clock;

  private String known;
  private Long id;
  private long version;
  private List<String> missing = List.of();
  private String ref;
  private String creditor;
  private LocalDate signedOn;
  private String scope;
  private String liabilityCover;
  private BigDecimal commissionRate;
  private BigDecimal vatRate;
  private RemittanceKind remittanceKind;
  private Integer remittanceDay;
  private BigDecimal agreedRate;
  private String allocationOrder;
  private Integer silenceDays;
  private String why;

  public void load() {
    if (id != null) {
      return;
    }
    if (known == null) {
      vatRate =
          vatRate == null
              ? law.number(LawCode.VAT, "STANDARD", Paris.today(clock)).value()
              : vatRate;
      return;
    }
    show(queries.byRef(known));
  }

  /** Keeps the mandate even where contents are missing; the page then says which. */
  public String save() {
    MandateSheet sheet =
        isNew()
            ? mandates.draft(new SignMandate(ref, creditor, terms()))
            : mandates.change(new ChangeMandate(new MandateId(id), version, terms(), why));
    return "/app/mandate/mandateEdit.xhtml?faces-redirect=true&ref="
        + URLEncoder.encode(sheet.ref(), StandardCharsets.UTF_8);
  }

  private void show(MandateSheet sheet) {
    id = sheet.id().value();
    version = sheet.version();
    missing = sheet.missing();
    ref = sheet.ref();
    creditor = sheet.creditorRef();
    MandateTerms terms = sheet.terms();
    signedOn = terms.signedOn();
    scope = terms.scope();
    liabilityCover = terms.liabilityCover();
    commissionRate = percent(terms.commissionRate());
    vatRate = percent(terms.vatRate());
    remittanceKind = terms.remittance() == null ? null : terms.remittance().kind();
    remittanceDay = terms.remittance() == null ? null : terms.remittance().day();
    agreedRate = percent(terms.agreedRate());
    allocationOrder = String.join(",", terms.allocationOrder());
    silenceDays = terms.silenceDays();
  }

  private MandateTerms terms() {
    Remittance remittance =
        remittanceKind == null && remittanceDay == null
            ? null
            : new Remittance(remittanceKind, remittanceDay);
    return new MandateTerms(
        signedOn,
        blankToNull(scope),
        blankToNull(liabilityCover),
        rate(commissionRate),
        rate(vatRate),
        remittance,
        rate(agreedRate),
        blankToNull(allocationOrder) == null ? List.of() : List.of(allocationOrder.split(",")),
        silenceDays);
  }

  /** The orders that conventions know beside that of the law. */
  public List<String> getAllocationOrders() {
    return List.of("COSTS,PRINCIPAL,INTEREST,INDEMNITY", "COSTS,INDEMNITY,INTEREST,PRINCIPAL");
  }

  public String getAllocationOrder() {
    return allocationOrder;
  }

  public void setAllocationOrder(String allocationOrder) {
    this.allocationOrder = allocationOrder;
  }

  public List<CreditorRow> getCreditors() {
    return creditors.list(PageRequest.of(0, PageRequest.LARGEST)).items();
  }

  public RemittanceKind[] getRemittanceKinds() {
    return RemittanceKind.values();
  }

  public boolean isNew() {
    return id == null;
  }

  public List<String> getMissing() {
    return missing;
  }

  private static String blankToNull(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  private static Rate rate(BigDecimal percent) {
    return percent == null ? null : Rate.percent(percent);
  }

  private static BigDecimal percent(Rate rate) {
    return rate == null ? null : rate.percent().stripTrailingZeros();
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

  public String getCreditor() {
    return creditor;
  }

  public void setCreditor(String creditor) {
    this.creditor = creditor;
  }

  public LocalDate getSignedOn() {
    return signedOn;
  }

  public void setSignedOn(LocalDate signedOn) {
    this.signedOn = signedOn;
  }

  public String getScope() {
    return scope;
  }

  public void setScope(String scope) {
    this.scope = scope;
  }

  public String getLiabilityCover() {
    return liabilityCover;
  }

  public void setLiabilityCover(String liabilityCover) {
    this.liabilityCover = liabilityCover;
  }

  public BigDecimal getCommissionRate() {
    return commissionRate;
  }

  public void setCommissionRate(BigDecimal commissionRate) {
    this.commissionRate = commissionRate;
  }

  public BigDecimal getVatRate() {
    return vatRate;
  }

  public void setVatRate(BigDecimal vatRate) {
    this.vatRate = vatRate;
  }

  public RemittanceKind getRemittanceKind() {
    return remittanceKind;
  }

  public void setRemittanceKind(RemittanceKind remittanceKind) {
    this.remittanceKind = remittanceKind;
  }

  public Integer getRemittanceDay() {
    return remittanceDay;
  }

  public void setRemittanceDay(Integer remittanceDay) {
    this.remittanceDay = remittanceDay;
  }

  public BigDecimal getAgreedRate() {
    return agreedRate;
  }

  public void setAgreedRate(BigDecimal agreedRate) {
    this.agreedRate = agreedRate;
  }

  public Integer getSilenceDays() {
    return silenceDays;
  }

  public void setSilenceDays(Integer silenceDays) {
    this.silenceDays = silenceDays;
  }

  public String getWhy() {
    return why;
  }

  public void setWhy(String why) {
    this.why = why;
  }
}
