package fr.quittance.identity;

import fr.quittance.identity.store.PermissionStore;
import fr.quittance.kernel.RowScoped;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** What each role may do. */
@Stateless
@RowScoped
public class RoleQueries {

  @Inject private PermissionStore permissions;

  /** Every role, in the order of {@link Role}. */
  @RequiresPermissions("user:admin")
  public List<RoleRights> all() {
    return Arrays.stream(Role.values()).map(this::of).toList();
  }

  @RequiresPermissions("user:admin")
  public RoleRights of(Role role) {
    return new RoleRights(role, permissions.of(role.name()));
  }

  /** Every permission there is, whoever holds it. */
  @RequiresPermissions("user:admin")
  public List<String> permissions() {
    return permissions.all();
  }
}
