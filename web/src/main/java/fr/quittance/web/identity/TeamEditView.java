package fr.quittance.web.identity;

import fr.quittance.identity.DataScope;
import fr.quittance.identity.SaveTeam;
import fr.quittance.identity.ScopeQueries;
import fr.quittance.identity.ScopeService;
import fr.quittance.identity.TeamId;
import fr.quittance.identity.TeamSheet;
import fr.quittance.identity.UserQueries;
import fr.quittance.identity.UserRow;
import fr.quittance.identity.WorkQueue;
import fr.quittance.kernel.PageRequest;
import fr.quittance.web.shell.Flash;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One team, new or known: who is in it and what it works on. */
@Named
@ViewScoped
public class TeamEditView implements Serializable {

  private static final String LIST = "/app/identity/userTeams.xhtml";

  @Inject private transient ScopeService service;
  @Inject private transient ScopeQueries scopes;
  @Inject private transient UserQueries users;
  @Inject private transient Flash flash;

  private Long id;
  private long version;
  private String name;
  private Long supervisor;
  private Long[] members = {};
  private Long[] mandates = {};
  private String[] queues = {};

  public void load() {
    if (id == null) {
      return;
    }
    TeamSheet team = scopes.team(new TeamId(id));
    version = team.version();
    name = team.name();
    supervisor = team.supervisor();
    members = team.members().toArray(Long[]::new);
    mandates = team.scope().mandates().toArray(Long[]::new);
    queues = team.scope().queues().toArray(String[]::new);
  }

  public String save() {
    service.save(
        new SaveTeam(
            id == null ? null : new TeamId(id),
            version,
            name,
            supervisor,
            Set.of(members),
            new DataScope(Set.of(mandates), Set.of(queues))));
    return flash.saved(LIST);
  }

  public String dissolve() {
    service.dissolve(new TeamId(id));
    return flash.saved(LIST);
  }

  public boolean isFresh() {
    return id == null;
  }

  /** The agency's own people, the first five hundred by login. */
  public List<UserRow> getPeople() {
    PageRequest everybody =
        PageRequest.of(0, PageRequest.LARGEST).withFilters(Map.of("active", "true"));
    return users.list(everybody).items().stream()
        .filter(user -> user.creditorId() == null)
        .toList();
  }

  public List<WorkQueue> getAllQueues() {
    return scopes.queues();
  }

  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public Long getSupervisor() {
    return supervisor;
  }

  public void setSupervisor(Long supervisor) {
    this.supervisor = supervisor;
  }

  public Long[] getMembers() {
    return members.clone();
  }

  public void setMembers(Long[] members) {
    this.members = members.clone();
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
