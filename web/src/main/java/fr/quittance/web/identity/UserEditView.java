package fr.quittance.web.identity;

import fr.quittance.identity.ChangeUser;
import fr.quittance.identity.CreateUser;
import fr.quittance.identity.ResetPassword;
import fr.quittance.identity.Role;
import fr.quittance.identity.UserQueries;
import fr.quittance.identity.UserService;
import fr.quittance.identity.UserSheet;
import fr.quittance.kernel.PageRequest;
import fr.quittance.kernel.id.UserId;
import fr.quittance.mandate.CreditorQueries;
import fr.quittance.mandate.CreditorRow;
import fr.quittance.web.shell.Flash;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** One user, new or known. */
@Named
@ViewScoped
public class UserEditView implements Serializable {

  private static final String LIST = "/app/identity/users.xhtml";
  private static final String SHEET = "/app/identity/userEdit.xhtml?id=";

  @Inject private transient UserService service;
  @Inject private transient UserQueries users;
  @Inject private transient CreditorQueries creditorQueries;
  @Inject private transient Flash flash;

  private Long id;
  private long version;
  private String login;
  private String displayName;
  private String email;
  private Role role;
  private Long creditorId;
  private String language = "fr";
  private String password;
  private boolean active = true;

  public void load() {
    if (id == null) {
      return;
    }
    UserSheet user = users.byId(new UserId(id));
    version = user.version();
    login = user.login();
    displayName = user.displayName();
    email = user.email();
    role = user.role();
    creditorId = user.creditorId();
    language = user.language();
    active = user.active();
  }

  public String save() {
    Long creditor = role.needsCreditor() ? creditorId : null;
    if (isFresh()) {
      UserId made =
          service.create(
              new CreateUser(login, displayName, email, role, creditor, language, password));
      if (password == null && role != Role.AGENCY_API) {
        return flash.say("identity.user.toInvite", SHEET + made);
      }
    } else {
      UserId user = new UserId(id);
      service.change(new ChangeUser(user, version, displayName, email, role, creditor, language));
      if (password != null) {
        service.resetPassword(new ResetPassword(user, password));
      }
    }
    return flash.saved(LIST);
  }

  public String deactivate() {
    service.deactivate(new UserId(id));
    return flash.saved(LIST);
  }

  public String activate() {
    service.activate(new UserId(id));
    return flash.saved(LIST);
  }

  public boolean isFresh() {
    return id == null;
  }

  public List<Role> getRoles() {
    return List.of(Role.values());
  }

  /** The creditors to choose from, the first five hundred by name. */
  public List<CreditorRow> getCreditors() {
    return creditorQueries.list(PageRequest.of(0, PageRequest.LARGEST)).items();
  }

  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }

  public String getLogin() {
    return login;
  }

  public void setLogin(String login) {
    this.login = login;
  }

  public String getDisplayName() {
    return displayName;
  }

  public void setDisplayName(String displayName) {
    this.displayName = displayName;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public Role getRole() {
    return role;
  }

  public void setRole(Role role) {
    this.role = role;
  }

  public Long getCreditorId() {
    return creditorId;
  }

  public void setCreditorId(Long creditorId) {
    this.creditorId = creditorId;
  }

  public String getLanguage() {
    return language;
  }

  public void setLanguage(String language) {
    this.language = language;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }

  public boolean isActive() {
    return active;
  }
}
