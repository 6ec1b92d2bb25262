package fr.quittance.identity;

import fr.quittance.audit.Journal;
import fr.quittance.identity.store.PermissionStore;
import fr.quittance.kernel.Problem;
import fr.quittance.kernel.RowScoped;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Gives roles permissions and takes them back. It binds sessions that are open too. */
@Stateless
@RowScoped
public class RoleService {

  @Inject private PermissionStore permissions;
  @Inject private Journal journal;
  @Inject private Event<PermissionsChanged> changed;

  @RequiresPermissions("user:admin")
  public void change(ChangeRole command) {
    RoleRights stored = new RoleRights(command.role(), permissions.lock(command.role()));
    if (!stored.isChangeable()) {
      throw Problem.conflict("role-fixed", "What this role may do is fixed.");
    }
    if (!stored.permissions().equals(command.before())) {
      throw Problem.conflict("changed-meanwhile", "Somebody else changed this in the meantime.");
    }
    List<String> given = minus(command.after(), command.before());
    List<String> taken = minus(command.before(), command.after());
    if (!new HashSet<>(permissions.all()).containsAll(given)) {
      throw Problem.invalid("permission-unknown", "There is no such permission.");
    }
    permissions.replace(command.role(), given, taken);
    if (taken.contains("user:admin") && !permissions.somebodyHolds("user:admin")) {
      throw Problem.conflict(
          "last-administrator", "Somebody must remain who may give rights to others.");
    }
    journal.general(
        "role:" + command.role(), "ROLE_CHANGED", Map.of("given", given, "taken", taken));
    changed.fire(new PermissionsChanged(command.role()));
  }

  private static List<String> minus(Collection<String> some, Set<String> others) {
    return some.stream().filter(permission -> !others.contains(permission)).sorted().toList();
  }
}
