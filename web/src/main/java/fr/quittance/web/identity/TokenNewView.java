package fr.quittance.web.identity;

import fr.quittance.identity.IssueToken;
import fr.quittance.identity.RoleQueries;
import fr.quittance.identity.RoleRights;
import fr.quittance.identity.TokenService;
import fr.quittance.identity.UserQueries;
import fr.quittance.identity.UserRow;
import fr.quittance.kernel.PageRequest;
import fr.quittance.kernel.Paris;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A new token: whose, what for, until when and for what; shown this once. */
@Named
@ViewScoped
public class TokenNewView implements Serializable {

  private static final int USUAL_YEARS = 1;

  @Inject private transient TokenService service;
  @Inject private transient UserQueries users;
  @Inject private transient RoleQueries roles;
  @Inject private transient Clock clock;

  private String login;
  private String label;
  private LocalDate lastDay;
  private String[] scopes = {};
  private transient String token;

  public void load() {
    if (lastDay == null) {
      lastDay = Paris.today(clock).plusYears(USUAL_YEARS);
    }
  }

  public void issue() {
    Instant end = lastDay == null ? null : lastDay.plusDays(1).atStartOfDay(Paris.ZONE).toInstant();
    token = service.issue(new IssueToken(login, label, end, Set.of(scopes), null));
    label = null;
    scopes = new String[0];
  }

  /** Who may have a token: active users, the first five hundred by login. */
  public List<UserRow> getPeople() {
    return users
        .list(PageRequest.of(0, PageRequest.LARGEST).withFilters(Map.of("active", "true")))
        .items();
  }

  /** What the chosen user may do, and a token may so be limited to. */
  public List<String> getPermissions() {
    return getPeople().stream()
        .filter(user -> user.login().equals(login))
        .findFirst()
        .map(user -> permissionsOf(roles.of(user.role())))
        .orElse(List.of());
  }

  private List<String> permissionsOf(RoleRights rights) {
    return roles.permissions().stream().filter(rights::mayDo).toList();
  }

  /** The scopes chosen for one user mean nothing for another. */
  public void forgetScopes() {
    scopes = new String[0];
  }

  public String getLogin() {
    return login;
  }

  public void setLogin(String login) {
    this.login = login;
  }

  public String getLabel() {
    return label;
  }

  public void setLabel(String label) {
    this.label = label;
  }

  public LocalDate getLastDay() {
    return lastDay;
  }

  public void setLastDay(LocalDate lastDay) {
    this.lastDay = lastDay;
  }

  public String[] getScopes() {
    return scopes.clone();
  }

  public void setScopes(String[] scopes) {
    this.scopes = scopes.clone();
  }

  public String getToken() {
    return token;
  }
}
