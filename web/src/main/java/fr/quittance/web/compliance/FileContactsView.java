package fr.quittance.web.compliance;

import fr.quittance.compliance.AttemptQueries;
import fr.quittance.compliance.AttemptRow;
import fr.quittance.compliance.Channel;
import fr.quittance.compliance.ContactDecision;
import fr.quittance.compliance.ContactGate;
import fr.quittance.compliance.ContactQuestion;
import fr.quittance.compliance.ContactSubject;
import fr.quittance.compliance.HoldQueries;
import fr.quittance.compliance.HoldReason;
import fr.quittance.compliance.HoldRow;
import fr.quittance.compliance.HoldService;
import fr.quittance.compliance.LiftHold;
import fr.quittance.compliance.PlaceHold;
import fr.quittance.kernel.id.FileId;
import fr.quittance.portfolio.FileQueries;
import fr.quittance.web.shell.Flash;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How a file's debtor may be reached now, its holds, and what was tried before. */
@Named
@ViewScoped
public class FileContactsView implements Serializable {

  private static final String PAGE = "/app/compliance/fileContacts.xhtml?file=";
  private static final int SHOWN = 20;

  @Inject private transient FileQueries files;
  @Inject private transient ContactGate gate;
  @Inject private transient HoldQueries holdQueries;
  @Inject private transient HoldService holdService;
  @Inject private transient AttemptQueries attemptQueries;
  @Inject private transient Flash flash;

  private String ref;
  private FileId id;
  private String reason;
  private LocalDate from;
  private LocalDate to;
  private transient Map<Channel, ContactDecision> decisions;

  public void load() {
    id = files.byRef(ref).id();
  }

  /** The gate's answer for each channel, asked once per request. */
  public ContactDecision decision(Channel channel) {
    if (decisions == null) {
      ContactSubject subject = files.contactSubject(id);
      decisions = new EnumMap<>(Channel.class);
      for (Channel each : Channel.values()) {
        decisions.put(each, gate.ask(ContactQuestion.solicitation(subject, each, null)));
      }
    }
    return decisions.get(channel);
  }

  public String place() {
    holdService.place(new PlaceHold(id, reason, from, to));
    return flash.saved(PAGE + ref);
  }

  public String lift(long hold) {
    holdService.lift(new LiftHold(hold));
    return flash.saved(PAGE + ref);
  }

  public List<Channel> getChannels() {
    return List.of(Channel.values());
  }

  public List<HoldRow> getHolds() {
    return holdQueries.open(id);
  }

  public List<HoldReason> getReasons() {
    return holdQueries.reasons();
  }

  public List<AttemptRow> getAttempts() {
    return attemptQueries.latest(id, SHOWN);
  }

  public String getRef() {
    return ref;
  }

  public void setRef(String ref) {
    this.ref = ref;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
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
}
