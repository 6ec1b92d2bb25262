package fr.quittance.web.ledger;

import fr.quittance.cash.PaymentMethod;
import fr.quittance.cash.PaymentService;
import fr.quittance.cash.TypePayment;
import fr.quittance.kernel.Money;
import fr.quittance.kernel.Paris;
import fr.quittance.kernel.id.ClaimId;
import fr.quittance.kernel.id.FactId;
import fr.quittance.kernel.id.FileId;
import fr.quittance.ledger.FactKind;
import fr.quittance.ledger.FactService;
import fr.quittance.ledger.RecordFact;
import fr.quittance.ledger.WaiverService;
import fr.quittance.web.shell.Flash;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** The forms that keep a fact of a file: money in, a credit note, a reversal. */
@Named
@ViewScoped
public class RecordFactView implements Serializable {

  @Inject private transient FactService facts;
  @Inject private transient WaiverService waivers;
  @Inject private transient PaymentService payments;
  @Inject private transient Clock clock;
  @Inject private transient Flash flash;

  private FactKind kind = FactKind.PAYMENT;
  private PaymentMethod method = PaymentMethod.TRANSFER;
  private LocalDate effectiveOn;
  private transient Money amount;
  private Long claim;
  private Long reverses;
  private String why;
  private final FactDetailsForm details = new FactDetailsForm();

  public void load() {
    effectiveOn = Paris.today(clock);
  }

  /** A payment waits to be banked, a large waiver for a second person; the others count at once. */
  public String record(FileId file, String currency, String ref) {
    Money money = kind.hasAmount() && amount != null ? Money.of(amount.amount(), currency) : null;
    if (kind == FactKind.PAYMENT) {
      payments.type(new TypePayment(file, money, effectiveOn, method));
      return flash.say("ledger.recorded", page(ref));
    }
    ClaimId about = claim == null ? null : new ClaimId(claim);
    boolean counts =
        keep(new RecordFact(file, kind, effectiveOn, money, about, null, details.of(kind)));
    return flash.say(counts ? "ledger.recorded" : "ledger.waiver.waiting", page(ref));
  }

  private boolean keep(RecordFact fact) {
    if (kind == FactKind.WAIVER) {
      return waivers.giveUp(fact, why);
    }
    facts.record(fact);
    return true;
  }

  /** Opens the reversal of a fact. */
  public void choose(FactId fact) {
    reverses = fact.value();
  }

  public String reverse(FileId file, String ref) {
    facts.record(RecordFact.reversal(file, effectiveOn, new FactId(reverses)));
    return flash.say("ledger.reversed", page(ref));
  }

  private static String page(String ref) {
    return "/app/ledger/statement.xhtml?file=" + ref;
  }

  public List<FactKind> getKinds() {
    return Arrays.stream(FactKind.values())
        .filter(one -> one != FactKind.CLAIM && one != FactKind.REVERSAL)
        .toList();
  }

  public List<PaymentMethod> getMethods() {
    return List.of(PaymentMethod.values());
  }

  public FactKind getKind() {
    return kind;
  }

  public void setKind(FactKind kind) {
    this.kind = kind;
  }

  public PaymentMethod getMethod() {
    return method;
  }

  public void setMethod(PaymentMethod method) {
    this.method = method;
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

  public FactDetailsForm getDetails() {
    return details;
  }

  public Long getReverses() {
    return reverses;
  }

  public String getWhy() {
    return why;
  }

  public void setWhy(String why) {
    this.why = why;
  }
}
