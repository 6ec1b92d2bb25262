package fr.quittance.web.identity;

import fr.quittance.identity.AccountLinks;
import fr.quittance.identity.Accounts;
import fr.quittance.identity.IssuedLink;
import fr.quittance.identity.SecondFactors;
import fr.quittance.identity.Sessions;
import fr.quittance.identity.UserAccess;
import fr.quittance.identity.UserService;
import fr.quittance.kernel.id.UserId;
import fr.quittance.web.shell.Flash;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;

/** How one user comes in: invitation, lock, second factor, browsers signed in. */
@Named
@ViewScoped
public class UserAccessView implements Serializable {

  private static final String SHEET = "/app/identity/userEdit.xhtml?id=";

  @Inject private transient Accounts accounts;
  @Inject private transient AccountLinks links;
  @Inject private transient SecondFactors factors;
  @Inject private transient Sessions sessions;
  @Inject private transient UserService users;
  @Inject private transient Flash flash;

  private Long id;
  private UserAccess access;
  private transient String link;

  public void load() {
    if (id != null) {
      access = accounts.access(user());
    }
  }

  /** Sends an invitation, or a link to another password. */
  public void sendLink() {
    show(links.send(user()));
  }

  /** Makes a link that is shown this once. */
  public void handOver() {
    show(links.handOver(user()));
  }

  private void show(IssuedLink issued) {
    link = issued.address();
    load();
  }

  public String unlock() {
    users.unlock(user());
    return flash.say("identity.access.unlocked", SHEET + id);
  }

  public String resetSecondFactor() {
    factors.reset(user());
    return flash.say("identity.factor.removed", SHEET + id);
  }

  public String end(UUID session) {
    sessions.revoke(session, user());
    return flash.say("identity.session.ended", SHEET + id);
  }

  public String endAll() {
    sessions.revokeAll(user());
    return flash.say("identity.session.allEnded", SHEET + id);
  }

  private UserId user() {
    return new UserId(id);
  }

  public UserAccess getAccess() {
    return access;
  }

  /** Made by this very request; null otherwise. */
  public String getLink() {
    return link;
  }

  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }
}
