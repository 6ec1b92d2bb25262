package fr.quittance.web.identity;

import fr.quittance.identity.ChangeRole;
import fr.quittance.identity.Role;
import fr.quittance.identity.RoleQueries;
import fr.quittance.identity.RoleRights;
import fr.quittance.identity.RoleService;
import fr.quittance.web.shell.Flash;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;

/** What one role may do, to be changed. */
@Named
@ViewScoped
public class RoleEditView implements Serializable {

  @Inject private transient RoleQueries roles;
  @Inject private transient RoleService service;
  @Inject private transient Flash flash;

  private Role role;
  private RoleRights before;
  private String[] chosen = {};

  public void load() {
    before = roles.of(role);
    chosen = before.permissions().toArray(String[]::new);
  }

  public String save() {
    service.change(new ChangeRole(role, before.permissions(), Set.of(chosen)));
    return flash.saved("/app/identity/userRoles.xhtml");
  }

  public List<String> getPermissions() {
    return roles.permissions();
  }

  public Role getRole() {
    return role;
  }

  public void setRole(Role role) {
    this.role = role;
  }

  public String[] getChosen() {
    return chosen.clone();
  }

  public void setChosen(String[] chosen) {
    this.chosen = chosen.clone();
  }
}
