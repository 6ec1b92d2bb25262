package fr.quittance.identity;

import fr.quittance.audit.Journal;
import fr.quittance.identity.domain.AppUser;
import fr.quittance.identity.store.SessionStore;
import fr.quittance.identity.store.UserStore;
import fr.quittance.kernel.CallerContext;
import fr.quittance.kernel.Problem;
import fr.quittance.kernel.RowScoped;
import fr.quittance.kernel.id.UserId;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Lets people in and out. */
@Stateless
@RowScoped
public class UserService {

  @Inject private UserStore users;
  @Inject private SessionStore sessions;
  @Inject private Journal journal;
  @Inject private CallerContext callers;
  @Inject private Clock clock;

  @RequiresPermissions("user:admin")
  public UserId create(CreateUser command) {
    UserRules.check(command);
    if (users.byLogin(command.login()).isPresent()) {
      throw Problem.conflict(
          "login-taken", "The login " + command.login() + " is taken.", command.login());
    }
    String hash = command.password() == null ? null : Passwords.hash(command.password());
    AppUser user = new AppUser(command.login(), hash, clock.instant());
    user.describe(
        command.displayName(),
        command.email(),
        command.role(),
        command.creditorId(),
        command.language());
    users.add(user);
    note(user, "USER_CREATED", Map.of("role", command.role().name()));
    return new UserId(user.getId());
  }

  @RequiresPermissions("user:admin")
  public void change(ChangeUser command) {
    UserRules.check(command);
    AppUser user = atVersion(command.user(), command.version());
    if (isCaller(user) && user.getRole() != command.role()) {
      throw Problem.conflict("own-role", "Nobody changes his own role.");
    }
    user.describe(
        command.displayName(),
        command.email(),
        command.role(),
        command.creditorId(),
        command.language());
    note(user, "USER_CHANGED", Map.of("role", command.role().name()));
  }

  /** Shuts a user out: his sessions end, his tokens and links open nothing. */
  @RequiresPermissions("user:admin")
  public void deactivate(UserId id) {
    AppUser user = existing(id);
    if (isCaller(user)) {
      throw Problem.conflict("own-account", "Nobody shuts himself out.");
    }
    user.deactivate();
    sessions.endAll(id, null, SessionEnd.DEACTIVATED, clock.instant());
    note(user, "USER_DEACTIVATED", Map.of());
  }

  @RequiresPermissions("user:admin")
  public void activate(UserId id) {
    AppUser user = existing(id);
    user.activate();
    note(user, "USER_ACTIVATED", Map.of());
  }

  @RequiresPermissions("user:admin")
  public void resetPassword(ResetPassword command) {
    AppUser user = existing(command.user());
    UserRules.checkPassword(user.getLogin(), command.password());
    user.givePassword(Passwords.hash(command.password()));
    sessions.endAll(command.user(), null, SessionEnd.PASSWORD_CHANGED, clock.instant());
    note(user, "PASSWORD_RESET", Map.of());
  }

  /** Ends the pause after too many wrong passwords before its time. */
  @RequiresPermissions("user:admin")
  public void unlock(UserId id) {
    AppUser user = existing(id);
    user.unlock();
    note(user, "USER_UNLOCKED", Map.of());
  }

  private AppUser existing(UserId id) {
    return users.byId(id).orElseThrow(() -> Problem.notFound("User", id));
  }

  private AppUser atVersion(UserId id, long version) {
    AppUser user = existing(id);
    if (user.getVersion() != version) {
      throw Problem.conflict("changed-meanwhile", "Somebody else changed this in the meantime.");
    }
    return user;
  }

  private boolean isCaller(AppUser user) {
    return Objects.equals(user.getId(), callers.current().userId());
  }

  private void note(AppUser user, String action, Map<String, ?> payload) {
    journal.general("user:" + user.getId(), action, payload);
  }
}
