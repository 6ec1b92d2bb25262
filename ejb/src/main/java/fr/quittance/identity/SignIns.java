package fr.quittance.identity;

import fr.quittance.audit.Journal;
import fr.quittance.identity.domain.AppUser;
import fr.quittance.identity.store.TokenStore;
import fr.quittance.identity.store.UserStore;
import fr.quittance.kernel.Caller;
import fr.quittance.kernel.RowScoped;
import fr.quittance.kernel.id.UserId;
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
    /** The password is right; a code of the second factor is to follow. */
    CODE_NEEDED,
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
  @Inject private SecondFactorCheck secondFactor;
  @Inject private TokenStore tokens;
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
      return missed(user, now);
    }
    // The misses stay counted until the code: a known password does not buy more guesses at it.
    return secondFactor.isNeededBy(new UserId(user.getId()))
        ? new Answer(Result.CODE_NEEDED, null)
        : welcome(user);
  }

  /** Counts wrong codes as it counts wrong passwords. Only for who gave the password before. */
  @RequiresPermissions("identity:authenticate")
  public Answer byCode(String login, String code) {
    Optional<AppUser> found = users.lockByLogin(login).filter(AppUser::isActive);
    if (found.isEmpty()) {
      return new Answer(Result.REFUSED, null);
    }
    AppUser user = found.get();
    Instant now = clock.instant();
    if (user.isLockedAt(now)) {
      return new Answer(Result.LOCKED, null);
    }
    return secondFactor.accepts(new UserId(user.getId()), code) ? welcome(user) : missed(user, now);
  }

  private Answer welcome(AppUser user) {
    user.unlock();
    note(user, "SIGNED_IN");
    return new Answer(Result.WELCOME, user.caller());
  }

  private Answer missed(AppUser user, Instant now) {
    user.miss(now);
    boolean locked = user.isLockedAt(now);
    note(user, locked ? "USER_LOCKED" : "SIGN_IN_REFUSED");
    return new Answer(locked ? Result.LOCKED : Result.REFUSED, null);
  }

  /** Whose token it is and what it opens; empty where it is unknown, expired or revoked. */
  @RequiresPermissions("identity:authenticate")
  public Optional<TokenHolder> byToken(String token) {
    Instant now = clock.instant();
    Optional<TokenHolder> valid = tokens.valid(Tokens.sha256(token), now);
    valid.ifPresent(found -> tokens.used(found.id(), now));
    return valid;
  }

  private void note(AppUser user, String action) {
    journal.general("user:" + user.getId(), action, Map.of());
  }
}
