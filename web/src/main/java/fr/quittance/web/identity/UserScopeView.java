package fr.quittance.web.identity;

import fr.quittance.identity.DataScope;
import fr.quittance.identity.LimitUser;
import fr.quittance.identity.ScopeQueries;
import fr.quittance.identity.ScopeService;
import fr.quittance.identity.UserQueries;
import fr.quittance.identity.UserScope;
import fr.quittance.identity.UserSheet;
import fr.quittance.identity.WorkQueue;
import fr.quittance.kernel.id.UserId;
import fr.quittance.web.shell.Flash;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;

/** What one user works on: his own limits and those of his teams. */
@Named
@ViewScoped
public class UserScopeView implements Serializable {

  @Inject private transient ScopeService service;
  @Inject private transient ScopeQueries scopes;
  @Inject private transient UserQueries users;
  @Inject private transient Flash flash;

  private Long id;
  private UserSheet user;
  private UserScope scope;
  private Long[] mandates = {};
  private String[] queues = {};

  public void load() {
    UserId known = new UserId(id);
    user = users.byId(known);
    scope = scopes.of(known);
    mandates = scope.own().mandates().toArray(Long[]::new);
    queues = scope.own().queues().toArray(String[]::new);
  }

  public String save() {
    service.limit(new LimitUser(new UserId(id), new DataScope(Set.of(mandates), Set.of(queues))));
    return flash.saved("/app/identity/users.xhtml");
  }

  public List<WorkQueue> getAllQueues() {
    return scopes.queues();
  }

  public UserSheet getUser() {
    return user;
  }

  public UserScope getScope() {
    return scope;
  }

  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }

  public Long[] getMandates() {
    return mandates.clone();
  }

  public void setMandates(Long[] mandates) {
    this.mandates = mandates.clone();
  }

  public String[] getQueues() {
    return queues.clone();
  }

  public void setQueues(String[] queues) {
    this.queues = queues.clone();
  }
}
