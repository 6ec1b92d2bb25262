package fr.quittance.web.identity;

import fr.quittance.identity.Account;
import fr.quittance.identity.AccountService;
import fr.quittance.identity.Enrolment;
import fr.quittance.identity.FrontDoor;
import fr.quittance.identity.SessionRow;
import fr.quittance.web.shell.Flash;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** The own account: password, second factor, browsers signed in. */
@Named
@ViewScoped
public class OwnAccountView implements Serializable {

  @Inject private transient AccountService service;
  @Inject private transient FrontDoor door;
  @Inject private transient Flash flash;

  private Account account;
  private List<SessionRow> sessions;
  private String current;
  private String next;
  private String code;
  private boolean enrolling;
  private transient Enrolment enrolment;
  private transient List<String> recoveryCodes;

  public void load() {
    account = service.mine();
    sessions = service.sessions();
  }

  public String changePassword() {
    service.changePassword(current, next, here());
    return flash.say("identity.own.password.changed", page());
  }

  public void enrol() {
    enrolling = true;
  }

  public void confirm() {
    recoveryCodes = service.confirmSecondFactor(code);
    enrolling = false;
    reload();
  }

  public void renewRecoveryCodes() {
    recoveryCodes = service.renewRecoveryCodes(code);
    reload();
  }

  public String removeSecondFactor() {
    service.removeSecondFactor(code);
    return flash.say("identity.factor.removed", page());
  }

  public String end(UUID session) {
    service.endSession(session);
    return flash.say("identity.session.ended", page());
  }

  public String endOthers() {
    service.endOtherSessions(here());
    return flash.say("identity.session.othersEnded", page());
  }

  private void reload() {
    code = null;
    load();
  }

  private UUID here() {
    return door.sessionId().orElse(null);
  }

  private static String page() {
    return FacesContext.getCurrentInstance().getViewRoot().getViewId();
  }

  public boolean isHere(SessionRow session) {
    return session.id().equals(here());
  }

  /** Whether the secret is shown to be scanned: wanted, or demanded by the role. */
  public boolean isEnrolling() {
    return !account.secondFactor().active() && (enrolling || account.secondFactor().required());
  }

  public Enrolment getEnrolment() {
    if (enrolment == null) {
      enrolment = service.enrolment();
    }
    return enrolment;
  }

  public String getQrCode() {
    return QrCode.dataUri(getEnrolment().uri());
  }

  /** In groups of four, to be typed. */
  public String getSecret() {
    return getEnrolment().secret().replaceAll("(.{4})(?!$)", "$1 ");
  }

  /** Drawn by this very request; null otherwise. */
  public List<String> getRecoveryCodes() {
    return recoveryCodes;
  }

  public Account getAccount() {
    return account;
  }

  public List<SessionRow> getSessions() {
    return sessions;
  }

  public String getCurrent() {
    return current;
  }

  public void setCurrent(String current) {
    this.current = current;
  }

  public String getNext() {
    return next;
  }

  public void setNext(String next) {
    this.next = next;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }
}
