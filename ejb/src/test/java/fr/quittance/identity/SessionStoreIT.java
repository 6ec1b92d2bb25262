package fr.quittance.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.quittance.identity.store.SessionStore;
import fr.quittance.kernel.Caller;
import fr.quittance.kernel.Problem;
import fr.quittance.kernel.id.UserId;
import fr.quittance.testing.Wiring;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SessionStoreIT {

  private static final Origin DESK = new Origin("192.0.2.7", "Mozilla/5.0 Firefox/140.0");

  private final AccessFixture given = new AccessFixture();
  private final UserId user = given.user(Role.COLLECTOR, AccessFixture.PASSWORD);

  private UUID session() {
    return given.call(Sessions.class, sessions -> sessions.begin(user, DESK));
  }

  private boolean isOpen(UUID session) {
    return given.call(Sessions.class, sessions -> sessions.visit(session)).isPresent();
  }

  @Test
  void aSessionTellsSinceWhenFromWhereAndWhenItWasSeen() {
    UUID session = session();
    given.later(Duration.ofMinutes(5));
    assertThat(isOpen(session)).isTrue();

    SessionRow row = given.call(Sessions.class, sessions -> sessions.mine(user)).get(0);

    assertThat(row.id()).isEqualTo(session);
    assertThat(row.address()).isEqualTo("192.0.2.7");
    assertThat(row.agent()).contains("Firefox");
    assertThat(Duration.between(row.startedAt(), row.lastSeenAt())).hasMinutes(5);
  }

  @Test
  void aSilentSessionIsNotListed() {
    session();
    given.later(Duration.ofMinutes(30));

    List<SessionRow> listed = given.call(Sessions.class, sessions -> sessions.mine(user));
    assertThat(listed).isEmpty();
  }

  @Test
  void aRevokedSessionIsOverAtItsNextRequestAndTheOthersGoOn() {
    UUID here = session();
    UUID there = session();
    given.call(
        Sessions.class,
        sessions -> {
          sessions.endMine(there, user);
          return null;
        });

    assertThat(isOpen(there)).isFalse();
    assertThat(isOpen(here)).isTrue();
  }

  @Test
  void nobodyEndsAnotherPersonsSession() {
    UUID mine = session();
    UserId stranger = new AccessFixture().user(Role.COLLECTOR, AccessFixture.PASSWORD);

    Problem problem =
        catchThrowableOfType(
            Problem.class,
            () ->
                given.call(
                    Sessions.class,
                    sessions -> {
                      sessions.endMine(mine, stranger);
                      return null;
                    }));

    assertThat(problem.code()).isEqualTo("session-over");
    assertThat(isOpen(mine)).isTrue();
  }

  @Test
  void anotherPasswordEndsTheOtherSessions() {
    UUID here = session();
    UUID there = session();

    assertThat(change("wrong", here)).isFalse();
    assertThat(isOpen(there)).isTrue();
    assertThat(change(AccessFixture.PASSWORD, here)).isTrue();

    assertThat(isOpen(there)).isFalse();
    assertThat(isOpen(here)).isTrue();
    assertThat(given.signIn("un autre cheval agrafe")).isEqualTo(SignIns.Result.WELCOME);
  }

  @Test
  void guessingThePasswordInAnOpenSessionLocksToo() {
    UUID here = session();
    for (int i = 0; i < 5; i++) {
      assertThat(change("wrong " + i, here)).isFalse();
    }

    assertThat(change(AccessFixture.PASSWORD, here)).isFalse();
    assertThat(given.signIn(AccessFixture.PASSWORD)).isEqualTo(SignIns.Result.LOCKED);
    assertThat(given.call(Accounts.class, a -> a.access(user)).lockedUntil()).isNotNull();
  }

  @Test
  void aUserShutOutIsOutOfEveryBrowser() {
    UUID session = session();
    given.call(
        UserService.class,
        users -> {
          users.deactivate(user);
          return null;
        });
    assertThat(isOpen(session)).isFalse();
    given.call(
        UserService.class,
        users -> {
          users.activate(user);
          return null;
        });
    assertThat(isOpen(session)).isFalse();
  }

  @Test
  void theCallerIsWhoHeIsNow() {
    UUID session = session();
    Visit visit = given.call(Sessions.class, sessions -> sessions.visit(session)).orElseThrow();

    assertThat(visit.caller())
        .isEqualTo(new Caller(user.value(), given.login, "Zoé Élève", "COLLECTOR", null, "fr"));
  }

  @Test
  void aCreditorSeesNoSession() {
    UUID session = session();

    boolean seen = given.database.asCreditor(1L, em -> visited(em, session));
    assertThat(seen).isFalse();
  }

  private boolean visited(EntityManager em, UUID session) {
    return new Wiring(em, Clock.systemUTC()).get(SessionStore.class).visit(session).isPresent();
  }

  private boolean change(String current, UUID kept) {
    return given.call(
        PasswordChanges.class,
        passwords ->
            passwords.change(new ChangePassword(user, current, "un autre cheval agrafe", kept)));
  }
}
