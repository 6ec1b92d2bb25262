package fr.quittance.identity;

import fr.quittance.audit.Journal;
import fr.quittance.identity.domain.AccountLink;
import fr.quittance.identity.domain.AppUser;
import fr.quittance.identity.store.AccountLinkStore;
import fr.quittance.identity.store.SessionStore;
import fr.quittance.identity.store.UserStore;
import fr.quittance.kernel.Problem;
import fr.quittance.kernel.RowScoped;
import fr.quittance.kernel.id.UserId;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** People choose their own passwords. Every other session of theirs ends with the old one. */
@Stateless
@RowScoped
public class PasswordChanges {

  @Inject private UserStore users;
  @Inject private AccountLinkStore links;
  @Inject private SessionStore sessions;
  @Inject private Journal journal;
  @Inject private Clock clock;

  /**
   * Changes a password known.
   *
   * @return false when the current one is wrong, which counts like a wrong sign-in
   */
  @RequiresPermissions("identity:authenticate")
  public boolean change(ChangePassword command) {
    AppUser user =
        users.lock(command.user()).orElseThrow(() -> Problem.notFound("User", command.user()));
    UserRules.checkPassword(user.getLogin(), command.next());
    Instant now = clock.instant();
    char[] typed = command.current() == null ? new char[0] : command.current().toCharArray();
    if (!Passwords.match(user.getPasswordHash(), typed) || user.isLockedAt(now)) {
      user.miss(now);
      return false;
    }
    give(user, command.next(), command.kept(), "PASSWORD_CHANGED");
    return true;
  }

  /**
   * Gives the password that the holder of a link chose; the link and its siblings are used up.
   *
   * @throws Problem CONFLICT {@code link-over} when the link is unknown, used or expired
   */
  @RequiresPermissions("identity:authenticate")
  public void byLink(String token, String password) {
    Instant now = clock.instant();
    AccountLink link =
        links
            .lock(Tokens.sha256(token))
            .filter(found -> found.isUsableAt(now))
            .orElseThrow(PasswordChanges::over);
    UserId id = new UserId(link.getUserId());
    AppUser user = users.lock(id).filter(AppUser::isActive).orElseThrow(PasswordChanges::over);
    UserRules.checkPassword(user.getLogin(), password);
    link.use(now);
    give(user, password, null, "PASSWORD_CHOSEN");
  }

  private void give(AppUser user, String password, UUID kept, String action) {
    UserId id = new UserId(user.getId());
    user.givePassword(Passwords.hash(password));
    users.flush();
    links.revokeAll(id, clock.instant());
    sessions.endAll(id, kept, SessionEnd.PASSWORD_CHANGED, clock.instant());
    journal.general("user:" + id, action, Map.of());
  }

  private static Problem over() {
    return Problem.conflict("link-over", "This link was used, replaced, or is too old.");
  }
}
