package fr.quittance.identity;

import fr.quittance.audit.Journal;
import fr.quittance.identity.domain.AppUser;
import fr.quittance.identity.store.UserStore;
import fr.quittance.kernel.Caller;
import fr.quittance.kernel.RowScoped;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Checks who wants to come in. Only the realm asks, as the system. */
@Stateless
@RowScoped
public class SignIns {

  /** What a try to sign in came to. */
  public enum Result {
    WELCOME,
    REFUSED,
    LOCKED
  }

  /**
   * The answer to a password.
   *
   * @param caller who signed in; null unless welcome
   */
  public record Answer(Result result, Caller caller) {}

  @Inject private UserStore users;
  @Inject private Journal journal;
  @Inject private Clock clock;

  /** Counts wrong passwords: the fifth in a row locks the account for fifteen minutes. */
  @RequiresPermissions("identity:authenticate")
  public Answer byPassword(String login, char[] password) {
    Optional<AppUser> found = users.lockByLogin(login).filter(AppUser::isActive);
    Instant now = clock.instant();
    boolean right = Passwords.match(found.map(AppUser::getPasswordHash).orElse(null), password);
    if (found.isEmpty()) {
      return new Answer(Result.REFUSED, null);
    }
    AppUser user = found.get();
    if (user.isLockedAt(now)) {
      return new Answer(Result.LOCKED, null);
    }
    if (!right) {
      user.miss(now);
      boolean locked = user.isLockedAt(now);
      note(user, locked ? "USER_LOCKED" : "SIGN_IN_REFUSED");
      return new Answer(locked ? Result.LOCKED : Result.REFUSED, null);
    }
    user.unlock();
    note(user, "SIGNED_IN");
    return new Answer(Result.WELCOME, user.caller());
  }

  @RequiresPermissions("identity:authenticate")
  public Optional<Caller> byToken(String token) {
    return users.byToken(Tokens.sha256(token), clock.instant());
  }

  /** The user as of now, if still allowed in: sessions outlive changes of role. */
  @RequiresPermissions("identity:authenticate")
  public Optional<Caller> stillWelcome(String login) {
    return users.byLogin(login).filter(AppUser::isActive).map(AppUser::caller);
  }

  private void note(AppUser user, String action) {
    journal.general("user:" + user.getId(), action, Map.of());
  }
}
