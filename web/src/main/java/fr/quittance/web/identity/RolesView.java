package fr.quittance.web.identity;

import fr.quittance.identity.Role;
import fr.quittance.identity.RoleQueries;
import fr.quittance.identity.RoleRights;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Which role may do what. */
@Named
@RequestScoped
public class RolesView {

  @Inject private RoleQueries roles;

  private List<RoleRights> all;

  public List<RoleRights> getAll() {
    if (all == null) {
      all = roles.all();
    }
    return all;
  }

  public List<String> getPermissions() {
    return roles.permissions();
  }

  /** What a role may do, in the order of the matrix; nothing while no role is chosen. */
  public List<String> permissionsOf(Role role) {
    return role == null ? List.of() : roles.of(role).permissions().stream().sorted().toList();
  }
}
