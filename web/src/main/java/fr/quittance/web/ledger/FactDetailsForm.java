package fr.quittance.web.ledger;

import fr.quittance.ledger.FactKind;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a fact carries beside amount and date, as it is typed in. */
public class FactDetailsForm implements Serializable {

  private LocalDate from;
  private LocalDate to;
  private LocalDate notifiedOn;
  private LocalDate enforceableOn;
  private String rateKind = "LEGAL";
  private boolean capitalisation;
  private String type;
  private String title;
  private String bucket = "INTEREST";
  private BigDecimal agreedRate;

  /** What a fact of this kind carries of it. */
  Map<String, Object> of(FactKind kind) {
    Map<String, Object> details = new HashMap<>();
    switch (kind) {
      case JUDGMENT -> {
        put(details, "notifiedOn", notifiedOn);
        put(details, "enforceableOn", enforceableOn);
        put(details, "rateKind", rateKind);
        put(details, "capitalisation", capitalisation);
      }
      case GRACE_PERIOD -> {
        put(details, "from", from);
        put(details, "to", to);
      }
      case COST -> {
        put(details, "type", type);
        put(details, "title", title);
      }
      case WAIVER -> put(details, "bucket", bucket);
      case TERMS -> {
        put(details, "agreedRate", agreedRate);
        put(details, "capitalisation", capitalisation);
      }
      default -> {
        return Map.of();
      }
    }
    return details;
  }

  private static void put(Map<String, Object> details, String name, Object value) {
    if (value != null && !value.toString().isBlank()) {
      details.put(name, value.toString());
    }
  }

  public List<String> getRateKinds() {
    return List.of("LEGAL", "AGREED");
  }

  public List<String> getBuckets() {
    return List.of("PRINCIPAL", "INTEREST", "INDEMNITY", "COSTS");
  }

  public List<String> getTypes() {
    return List.of(
        "COURT_FEE",
        "ARTICLE_700",
        "SERVICE",
        "BAILIFF_ACT",
        "BAILIFF_FEE",
        "ENFORCEMENT",
        "PRESCRIBED_ACT",
        "INDEMNITY_COMPLEMENT",
        "PENALTY_CLAUSE");
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public LocalDate getTo() {
    return to;
  }

  public void setTo(LocalDate to) {
    this.to = to;
  }

  public LocalDate getNotifiedOn() {
    return notifiedOn;
  }

  public void setNotifiedOn(LocalDate notifiedOn) {
    this.notifiedOn = notifiedOn;
  }

  public LocalDate getEnforceableOn() {
    return enforceableOn;
  }

  public void setEnforceableOn(LocalDate enforceableOn) {
    this.enforceableOn = enforceableOn;
  }

  public String getRateKind() {
    return rateKind;
  }

  public void setRateKind(String rateKind) {
    this.rateKind = rateKind;
  }

  public boolean isCapitalisation() {
    return capitalisation;
  }

  public void setCapitalisation(boolean capitalisation) {
    this.capitalisation = capitalisation;
  }

  public String getType() {
    return type;
  }

  public void setType(String type) {
    this.type = type;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public String getBucket() {
    return bucket;
  }

  public void setBucket(String bucket) {
    this.bucket = bucket;
  }

  public BigDecimal getAgreedRate() {
    return agreedRate;
  }

  public void setAgreedRate(BigDecimal agreedRate) {
    this.agreedRate = agreedRate;
  }
}
