package fr.quittance.mandate.domain;

import fr.quittance.kernel.Rate;
import fr.quittance.kernel.id.MandateId;
import fr.quittance.mandate.MandateSheet;
import fr.quittance.mandate.MandateTerms;
import fr.quittance.mandate.Remittance;
import fr.quittance.mandate.RemittanceKind;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The convention by which a creditor has us collect. */
@Entity
@Table(name = "mandate")
public class Mandate {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String ref;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "creditor_id")
  private Creditor creditor;

  @Column(name = "signed_on")
  private LocalDate signedOn;

  private String scope;

  @Column(name = "liability_cover")
  private String liabilityCover;

  @Column(name = "commission_rate")
  private BigDecimal commissionRate;

  @Column(name = "vat_rate")
  private BigDecimal vatRate;

  @Column(name = "remittance_kind")
  @Enumerated(EnumType.STRING)
  private RemittanceKind remittanceKind;

  @Column(name = "remittance_day")
  private Integer remittanceDay;

  @Column(name = "agreed_rate")
  private BigDecimal agreedRate;

  @Column(name = "allocation_order")
  private String allocationOrder;

  @Column(name = "silence_days")
  private int silenceDays;

  @Column(name = "created_at")
  private Instant createdAt;

  @Version private long version;

  protected Mandate() {}

  public Mandate(
      String ref, Creditor creditor, MandateTerms terms, int usualSilenceDays, Instant createdAt) {
    this.ref = ref;
    this.creditor = creditor;
    this.createdAt = createdAt;
    this.silenceDays = usualSilenceDays;
    agree(terms);
  }

  /** Takes the convention's terms; what is absent is absent from the convention too. */
  public final void agree(MandateTerms terms) {
    signedOn = terms.signedOn();
    scope = terms.scope();
    liabilityCover = terms.liabilityCover();
    commissionRate = percent(terms.commissionRate());
    vatRate = percent(terms.vatRate());
    remittanceKind = terms.remittance() == null ? null : terms.remittance().kind();
    remittanceDay = terms.remittance() == null ? null : terms.remittance().day();
    agreedRate = percent(terms.agreedRate());
    allocationOrder =
        terms.allocationOrder().isEmpty() ? null : String.join(",", terms.allocationOrder());
    silenceDays = terms.silenceDays() == null ? silenceDays : terms.silenceDays();
  }

  public MandateId id() {
    return new MandateId(id);
  }

  public long version() {
    return version;
  }

  public String ref() {
    return ref;
  }

  public MandateSheet sheet() {
    return new MandateSheet(
        id(),
        ref,
        creditor.id(),
        creditor.ref(),
        creditor.name(),
        creditor.kind(),
        terms(),
        missing(),
        version);
  }

  private MandateTerms terms() {
    Remittance remittance =
        remittanceKind == null && remittanceDay == null
            ? null
            : new Remittance(remittanceKind, remittanceDay);
    return new MandateTerms(
        signedOn,
        scope,
        liabilityCover,
        rate(commissionRate),
        rate(vatRate),
        remittance,
        rate(agreedRate),
        allocationOrder == null ? List.of() : List.of(allocationOrder.split(",")),
        silenceDays);
  }

  /**
   * The contents of R124-3 that the convention lacks, in the article's order, the signature first.
   */
  private List<String> missing() {
    List<String> missing = new ArrayList<>();
    require(signedOn != null, "signedOn", missing);
    require(scope != null, "scope", missing);
    require(liabilityCover != null, "liabilityCover", missing);
    require(commissionRate != null, "commissionRate", missing);
    require(remittanceKind != null, "remittance.kind", missing);
    require(remittanceDay != null, "remittance.day", missing);
    return missing;
  }

  private static void require(boolean present, String name, List<String> missing) {
    if (!present) {
      missing.add(name);
    }
  }

  private static BigDecimal percent(Rate rate) {
    return rate == null ? null : rate.percent();
  }

  private static Rate rate(BigDecimal percent) {
    return percent == null ? null : Rate.percent(percent);
  }
}
