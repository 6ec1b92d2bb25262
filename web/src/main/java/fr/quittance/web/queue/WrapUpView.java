package fr.quittance.web.queue;

import fr.quittance.contact.CallMechanism;
import fr.quittance.contact.CallResult;
import fr.quittance.contact.CallService;
import fr.quittance.contact.DialledCall;
import fr.quittance.contact.PartyReached;
import fr.quittance.contact.RecordOutcome.PromisedPayment;
import fr.quittance.kernel.Money;
import fr.quittance.kernel.Paris;
import fr.quittance.kernel.Problem;
import fr.quittance.kernel.id.FileId;
import fr.quittance.queue.Lease;
import fr.quittance.queue.LeaseId;
import fr.quittance.queue.QueueService;
import fr.quittance.queue.Reason;
import fr.quittance.queue.WrapUp;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** The call in hand: why this file, dial, and the outcome without which it is not left. */
@Named
@ViewScoped
public class WrapUpView implements Serializable {

  @Inject private QueueService queue;
  @Inject private CallService calls;

  private boolean asked;
  private LeaseId lease;
  private Instant expiresAt;
  private List<Reason> reasons = List.of();
  private String number;
  private String callProblem;
  private CallMechanism mechanism;
  private PartyReached party;
  private CallResult result;
  private BigDecimal promiseAmount;
  private LocalDate promiseDueOn;
  private LocalDateTime callbackAt;
  private String note;

  /** Whether this collector holds this file now. */
  public boolean holds(FileId file) {
    if (!asked) {
      asked = true;
      queue.mine().filter(mine -> mine.file().equals(file)).ifPresent(this::show);
    }
    return lease != null;
  }

  private void show(Lease mine) {
    lease = mine.id();
    expiresAt = mine.expiresAt();
    reasons = mine.reasons();
  }

  /** Asked for now and then by the page while it is open. */
  public void keep() {
    if (lease != null) {
      show(queue.keep(lease));
    }
  }

  public void dial(FileId file) {
    DialledCall call = calls.dial(file);
    number = call.number();
    callProblem = call.problem();
    if (lease != null && call.attempt() != null) {
      queue.dialled(lease, call.attempt());
    }
  }

  /** Ends the call; the next file is one key away. */
  public String conclude(String currency) {
    queue.conclude(
        new WrapUp(lease, mechanism, party, result, promise(currency), callback(), note));
    return "/app/queue/nextCall.xhtml?faces-redirect=true&done=1";
  }

  /** A call that nobody took has nobody reached and no result: two answers less to give. */
  public void mechanismChosen() {
    if (mechanism != null && mechanism != CallMechanism.ANSWERED) {
      party = PartyReached.UNKNOWN;
      result = CallResult.NONE;
    } else {
      party = mechanism == null ? null : PartyReached.RIGHT_PARTY;
      result = null;
    }
  }

  private PromisedPayment promise(String currency) {
    if (result != CallResult.PROMISE) {
      return null;
    }
    if (promiseAmount == null || promiseDueOn == null) {
      throw Problem.invalidField("promise", "promise-needed", "A promise has an amount and a day.");
    }
    return new PromisedPayment(Money.of(promiseAmount, currency), promiseDueOn);
  }

  private Instant callback() {
    return result == CallResult.CALLBACK && callbackAt != null
        ? callbackAt.atZone(Paris.ZONE).toInstant()
        : null;
  }

  public CallMechanism[] getMechanisms() {
    return CallMechanism.values();
  }

  public PartyReached[] getParties() {
    return PartyReached.values();
  }

  public CallResult[] getResults() {
    return CallResult.values();
  }

  public boolean isAnswered() {
    return mechanism == CallMechanism.ANSWERED;
  }

  public boolean isPromised() {
    return result == CallResult.PROMISE;
  }

  public boolean isCallbackAsked() {
    return result == CallResult.CALLBACK;
  }

  public Instant getExpiresAt() {
    return expiresAt;
  }

  public List<Reason> getReasons() {
    return reasons;
  }

  public String getNumber() {
    return number;
  }

  public String getCallProblem() {
    return callProblem;
  }

  public CallMechanism getMechanism() {
    return mechanism;
  }

  public void setMechanism(CallMechanism mechanism) {
    this.mechanism = mechanism;
  }

  public PartyReached getParty() {
    return party;
  }

  public void setParty(PartyReached party) {
    this.party = party;
  }

  public CallResult getResult() {
    return result;
  }

  public void setResult(CallResult result) {
    this.result = result;
  }

  public BigDecimal getPromiseAmount() {
    return promiseAmount;
  }

  public void setPromiseAmount(BigDecimal promiseAmount) {
    this.promiseAmount = promiseAmount;
  }

  public LocalDate getPromiseDueOn() {
    return promiseDueOn;
  }

  public void setPromiseDueOn(LocalDate promiseDueOn) {
    this.promiseDueOn = promiseDueOn;
  }

  public LocalDateTime getCallbackAt() {
    return callbackAt;
  }

  public void setCallbackAt(LocalDateTime callbackAt) {
    this.callbackAt = callbackAt;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }
}
