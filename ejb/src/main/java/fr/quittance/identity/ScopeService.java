package fr.quittance.identity;

import fr.quittance.audit.Journal;
import fr.quittance.identity.store.PermissionStore;
import fr.quittance.identity.store.ScopeStore;
import fr.quittance.identity.store.TeamStore;
import fr.quittance.identity.store.UserStore;
import fr.quittance.kernel.InputCheck;
import fr.quittance.kernel.Problem;
import fr.quittance.kernel.RowScoped;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/**
 * Says who works on which mandates and queues, by name or by team. It binds from the next
 * transaction on: the database reads it each time.
 *
 * <p>An administrator is never limited: who may give anybody any right would only pretend to be.
 */
@Stateless
@RowScoped
public class ScopeService {

  private static final int LONGEST_NAME = 80;

  @Inject private TeamStore teams;
  @Inject private ScopeStore scopes;
  @Inject private UserStore users;
  @Inject private Journal journal;
  @Inject private PermissionStore permissions;

  @RequiresPermissions("user:admin")
  public void limit(LimitUser command) {
    var user =
        users.byId(command.user()).orElseThrow(() -> Problem.notFound("User", command.user()));
    if (permissions.of(user.getRole().name()).contains("user:admin")
        && !command.scope().equals(DataScope.EVERYTHING)) {
      throw Problem.conflict("scope-of-administrator", "An administrator sees every mandate.");
    }
    if (user.getCreditorId() != null && !command.scope().equals(DataScope.EVERYTHING)) {
      throw Problem.conflict("scope-of-creditor", "A creditor sees its own mandates, all of them.");
    }
    scopes.limit(command.user(), command.scope());
    note("user:" + user.getId(), "USER_SCOPE_CHANGED", command.scope());
  }

  /** Makes a team, or changes it. */
  @RequiresPermissions("user:admin")
  public TeamId save(SaveTeam command) {
    String name = command.name() == null ? "" : command.name().strip();
    new InputCheck()
        .require("name", name)
        .reject(
            name.length() > LONGEST_NAME, "name", "team-name", "A name has 80 characters at most.")
        .done();
    TeamId id = teams.save(command, name);
    note("team:" + id, "TEAM_SAVED", command.scope());
    return id;
  }

  /** Ends a team; its members keep what was said of themselves. */
  @RequiresPermissions("user:admin")
  public void dissolve(TeamId id) {
    TeamSheet team = teams.byId(id).orElseThrow(() -> Problem.notFound("Team", id));
    teams.remove(id);
    note("team:" + id, "TEAM_DISSOLVED", team.scope());
  }

  private void note(String chain, String action, DataScope scope) {
    journal.general(
        chain,
        action,
        Map.of(
            "mandates", scope.mandates().stream().sorted().toList(),
            "queues", scope.queues().stream().sorted().toList()));
  }
}
