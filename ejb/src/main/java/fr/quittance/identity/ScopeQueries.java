package fr.quittance.identity;

import fr.quittance.identity.store.ScopeStore;
import fr.quittance.identity.store.TeamStore;
import fr.quittance.kernel.Page;
import fr.quittance.kernel.PageRequest;
import fr.quittance.kernel.Problem;
import fr.quittance.kernel.RowScoped;
import fr.quittance.kernel.id.UserId;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Teams, and who works on what. */
@Stateless
@RowScoped
public class ScopeQueries {

  @Inject private TeamStore teams;
  @Inject private ScopeStore scopes;

  /** Filter {@code name}; sorts by {@code name}, {@code members}, {@code mandates}. */
  @RequiresPermissions("user:admin")
  public Page<TeamRow> teams(PageRequest request) {
    return teams.page(request);
  }

  @RequiresPermissions("user:admin")
  public TeamSheet team(TeamId id) {
    return teams.byId(id).orElseThrow(() -> Problem.notFound("Team", id));
  }

  @RequiresPermissions("user:admin")
  public UserScope of(UserId user) {
    return scopes.of(user);
  }

  @RequiresPermissions("user:admin")
  public List<WorkQueue> queues() {
    return scopes.queues();
  }
}
