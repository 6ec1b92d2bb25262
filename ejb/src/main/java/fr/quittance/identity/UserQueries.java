package fr.quittance.identity;

import fr.quittance.identity.domain.AppUser;
import fr.quittance.identity.store.UserStore;
import fr.quittance.kernel.Page;
import fr.quittance.kernel.PageRequest;
import fr.quittance.kernel.Problem;
import fr.quittance.kernel.RowScoped;
import fr.quittance.kernel.id.UserId;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Who may come in. */
@Stateless
@RowScoped
public class UserQueries {

  @Inject private UserStore users;

  /** Filters: {@code text} (login or name), {@code role}, {@code active}. */
  @RequiresPermissions("user:admin")
  public Page<UserRow> list(PageRequest request) {
    return users.page(request);
  }

  @RequiresPermissions("user:admin")
  public UserSheet byId(UserId id) {
    AppUser user = users.byId(id).orElseThrow(() -> Problem.notFound("User", id));
    return new UserSheet(
        id,
        user.getLogin(),
        user.getDisplayName(),
        user.getEmail(),
        user.getRole(),
        user.getCreditorId(),
        user.getLanguage(),
        user.isActive(),
        user.getLockedUntil(),
        user.getVersion());
  }

  @RequiresPermissions("user:admin")
  public long count() {
    return users.count();
  }
}
