package fr.quittance.web.extranet;

import fr.quittance.kernel.InputCheck;
import fr.quittance.kernel.Money;
import fr.quittance.kernel.Paris;
import fr.quittance.kernel.id.ClaimId;
import fr.quittance.ledger.FactKind;
import fr.quittance.ledger.FactService;
import fr.quittance.ledger.RecordFact;
import fr.quittance.portfolio.FileQueries;
import fr.quittance.portfolio.FileSheet;
import fr.quittance.web.shell.Flash;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The creditor tells that it was paid, or that it gives up part of a claim. */
@Named
@ViewScoped
public class DirectFactView implements Serializable {

  @Inject private FactService facts;
  @Inject private FileQueries files;
  @Inject private transient Flash flash;
  @Inject private Clock clock;

  private FactKind kind = FactKind.DIRECT_PAYMENT;
  private LocalDate effectiveOn;
  private Money amount;
  private Long claim;

  @PostConstruct
  void start() {
    effectiveOn = Paris.today(clock);
  }

  /** Keeps the fact; the amount counts in the currency of the file. */
  public String record(String ref) {
    new InputCheck().require("amount", amount).done();
    FileSheet file = files.byRef(ref);
    facts.recordDirect(
        new RecordFact(
            file.id(),
            kind,
            effectiveOn,
            Money.of(amount.amount(), file.currency()),
            claim == null ? null : new ClaimId(claim),
            null,
            Map.of()));
    return flash.say("extranet.direct.done", "/extranet/file.xhtml?ref=" + ref);
  }

  public List<FactKind> getKinds() {
    return List.of(FactKind.DIRECT_PAYMENT, FactKind.CREDIT_NOTE);
  }

  public FactKind getKind() {
    return kind;
  }

  public void setKind(FactKind kind) {
    this.kind = kind;
  }

  public LocalDate getEffectiveOn() {
    return effectiveOn;
  }

  public void setEffectiveOn(LocalDate effectiveOn) {
    this.effectiveOn = effectiveOn;
  }

  public Money getAmount() {
    return amount;
  }

  public void setAmount(Money amount) {
    this.amount = amount;
  }

  public Long getClaim() {
    return claim;
  }

  public void setClaim(Long claim) {
    this.claim = claim;
  }
}
