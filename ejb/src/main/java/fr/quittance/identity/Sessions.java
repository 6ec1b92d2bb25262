package fr.quittance.identity;

import fr.quittance.audit.Journal;
import fr.quittance.identity.store.SessionStore;
import fr.quittance.kernel.Problem;
import fr.quittance.kernel.RowScoped;
import fr.quittance.kernel.id.UserId;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/**
 * Which browsers are signed in. The container keeps the sessions themselves; here stands who they
 * belong to, and a session ended here is over at its next request.
 */
@Stateless
@RowScoped
public class Sessions {

  /** What the container gives a silent session; see {@code web.xml}. */
  static final Duration SILENCE = Duration.ofMinutes(30);

  /** Being seen is noted once in a while: a page is mostly read. */
  private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

  @Inject private SessionStore sessions;
  @Inject private Journal journal;
  @Inject private Clock clock;

  @RequiresPermissions("identity:authenticate")
  public UUID begin(UserId user, Origin origin) {
    UUID id = UUID.randomUUID();
    sessions.begin(id, user, origin, clock.instant());
    return id;
  }

  /** The person behind a session, as of now; empty when it was ended or the person shut out. */
  @RequiresPermissions("identity:authenticate")
  public Optional<Visit> visit(UUID id) {
    Optional<Visit> visit = sessions.visit(id);
    Instant now = clock.instant();
    visit.ifPresent(seen -> sessions.touch(id, now, now.minus(NOTED_EVERY)));
    return visit;
  }

  /** The session's owner ends it, by signing out or by coming in anew. */
  @RequiresPermissions("identity:authenticate")
  public void end(UUID id, UserId user, SessionEnd because) {
    sessions.end(id, user, because, clock.instant());
  }

  @RequiresPermissions("identity:authenticate")
  public List<SessionRow> mine(UserId user) {
    return sessions.open(user, seenSince());
  }

  /** A person ends another of his own browsers. */
  @RequiresPermissions("identity:authenticate")
  public void endMine(UUID id, UserId user) {
    endAndNote(id, user);
  }

  @RequiresPermissions("identity:authenticate")
  public void endOthers(UserId user, UUID kept) {
    int ended = sessions.endAll(user, kept, SessionEnd.REVOKED, clock.instant());
    note(user, "SESSIONS_REVOKED", ended);
  }

  @RequiresPermissions("user:admin")
  public void revoke(UUID id, UserId user) {
    endAndNote(id, user);
  }

  @RequiresPermissions("user:admin")
  public void revokeAll(UserId user) {
    int ended = sessions.endAll(user, null, SessionEnd.REVOKED, clock.instant());
    note(user, "SESSIONS_REVOKED", ended);
  }

  private void endAndNote(UUID id, UserId user) {
    if (!sessions.end(id, user, SessionEnd.REVOKED, clock.instant())) {
      throw Problem.conflict("session-over", "This session is over already.");
    }
    note(user, "SESSIONS_REVOKED", 1);
  }

  private Instant seenSince() {
    return clock.instant().minus(SILENCE);
  }

  private void note(UserId user, String action, int sessionsEnded) {
    journal.general("user:" + user, action, Map.of("sessions", sessionsEnded));
  }
}
