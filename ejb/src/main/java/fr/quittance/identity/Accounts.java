package fr.quittance.identity;

import fr.quittance.identity.domain.AppUser;
import fr.quittance.identity.store.AccountLinkStore;
import fr.quittance.identity.store.SecondFactorStore;
import fr.quittance.identity.store.SessionStore;
import fr.quittance.identity.store.UserStore;
import fr.quittance.kernel.Problem;
import fr.quittance.kernel.RowScoped;
import fr.quittance.kernel.id.UserId;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** How people come in, told to themselves and to administrators. */
@Stateless
@RowScoped
public class Accounts {

  @Inject private UserStore users;
  @Inject private AccountLinkStore links;
  @Inject private SecondFactorStore factors;
  @Inject private SessionStore sessions;
  @Inject private StaffLetters letters;
  @Inject private Clock clock;

  /** A person's own account, asked by {@link AccountService}. */
  @RequiresPermissions("identity:authenticate")
  public Account of(UserId id) {
    AppUser user = existing(id);
    return new Account(
        user.getLogin(), user.getDisplayName(), user.getEmail(), user.getRole(), factors.state(id));
  }

  @RequiresPermissions("user:admin")
  public UserAccess access(UserId id) {
    AppUser user = existing(id);
    Instant now = clock.instant();
    return new UserAccess(
        user.getPasswordHash() != null,
        user.isActive() && user.getRole() != Role.AGENCY_API,
        user.isLockedAt(now) ? user.getLockedUntil() : null,
        letters.reach(user),
        links.last(id, now).orElse(null),
        factors.state(id),
        sessions.open(id, now.minus(Sessions.SILENCE)));
  }

  private AppUser existing(UserId id) {
    return users.byId(id).orElseThrow(() -> Problem.notFound("User", id));
  }
}
