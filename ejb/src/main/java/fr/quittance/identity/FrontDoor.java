package fr.quittance.identity;

import fr.quittance.kernel.Caller;
import fr.quittance.kernel.SystemCalls;
import fr.quittance.kernel.id.UserId;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.apache.shiro.SecurityUtils;
import org.apache.shiro.session.Session;
import org.apache.shiro.subject.Subject;

/**
 * How people come in: a password, then a code where the account has a second factor, then a session
 * that is listed and can be ended from elsewhere.
 */
@ApplicationScoped
public class FrontDoor {

  /** How long a password waits for its code. */
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private static final String PENDING = PendingSignIn.class.getName();
  private static final String SESSION = FrontDoor.class.getName();

  @Inject private SignIns signIns;
  @Inject private Sessions sessions;
  @Inject private AccountLinks links;
  @Inject private PasswordChanges passwords;
  @Inject private SystemCalls systemCalls;
  @Inject private Clock clock;
  @Resource private ManagedExecutorService executor;

  public SignIns.Result byPassword(String login, String password, Origin origin) {
    SignIns.Answer answer =
        systemCalls.call(() -> signIns.byPassword(login, password.toCharArray()));
    if (answer.result() == SignIns.Result.CODE_NEEDED) {
      SecurityUtils.getSubject()
          .getSession()
          .setAttribute(PENDING, new PendingSignIn(login, clock.instant()));
    }
    return admitIfWelcome(answer, origin);
  }

  /** The second step; REFUSED also to who waited too long, and then {@link #awaitsCode} is over. */
  public SignIns.Result byCode(String code, Origin origin) {
    Optional<PendingSignIn> pending = pending();
    if (pending.isEmpty()) {
      return SignIns.Result.REFUSED;
    }
    return admitIfWelcome(
        systemCalls.call(() -> signIns.byCode(pending.get().login(), code)), origin);
  }

  /** Whether this browser gave a password a moment ago and owes the code. */
  public boolean awaitsCode() {
    return pending().isPresent();
  }

  private SignIns.Result admitIfWelcome(SignIns.Answer answer, Origin origin) {
    if (answer.result() == SignIns.Result.WELCOME) {
      admit(answer.caller(), origin);
    }
    return answer.result();
  }

  /**
   * Lets somebody in whose proofs were seen: every way in ends here, and what comes in otherwise is
   * sent back to the sign-in page by the next request.
   */
  public void admit(Caller caller, Origin origin) {
    leave(SessionEnd.REPLACED);
    Subject subject = SecurityUtils.getSubject();
    subject.login(new Admitted(caller));
    UUID id = systemCalls.call(() -> sessions.begin(new UserId(caller.userId()), origin));
    Session session = subject.getSession();
    session.removeAttribute(PENDING);
    session.setAttribute(SESSION, id);
  }

  /** The person of this browser's session as of now; empty when it was ended elsewhere. */
  public Optional<Visit> visit() {
    return sessionId().flatMap(id -> systemCalls.call(() -> sessions.visit(id)));
  }

  /** The listed session of this browser. */
  public Optional<UUID> sessionId() {
    Session session = SecurityUtils.getSubject().getSession(false);
    return session == null
        ? Optional.empty()
        : Optional.ofNullable((UUID) session.getAttribute(SESSION));
  }

  public void signOut() {
    leave(SessionEnd.SIGNED_OUT);
    SecurityUtils.getSubject().logout();
  }

  private void leave(SessionEnd because) {
    Subject subject = SecurityUtils.getSubject();
    Optional<UUID> open = sessionId();
    if (open.isPresent() && subject.getPrincipals() != null) {
      UserId user = new UserId(subject.getPrincipals().oneByType(Caller.class).userId());
      systemCalls.run(() -> sessions.end(open.get(), user, because));
    }
  }

  /**
   * Somebody forgot his password. Worked off in the background, so that neither the answer nor its
   * time tells whether the account exists.
   */
  public void forgotten(String who, String address) {
    executor.execute(() -> systemCalls.run(() -> links.requestReset(who, address)));
  }

  public Optional<LinkHolder> holderOf(String token) {
    return token == null ? Optional.empty() : systemCalls.call(() -> links.holder(token));
  }

  public void choosePassword(String token, String password) {
    systemCalls.run(() -> passwords.byLink(token, password));
  }

  private Optional<PendingSignIn> pending() {
    Session session = SecurityUtils.getSubject().getSession(false);
    return session == null
        ? Optional.empty()
        : Optional.ofNullable((PendingSignIn) session.getAttribute(PENDING))
            .filter(pending -> clock.instant().isBefore(pending.since().plus(PATIENCE)));
  }
}
