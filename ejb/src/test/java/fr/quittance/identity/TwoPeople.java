package fr.quittance.identity;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.quittance.kernel.Caller;
import fr.quittance.kernel.CallerContext;
import fr.quittance.kernel.Problem;
import fr.quittance.testing.TestDatabase;
import fr.quittance.testing.Wiring;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.function.Consumer;
import java.util.function.Function;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Somebody who asks and somebody who decides, on the real database. */
public final class TwoPeople {

  public static final Instant NOON = Instant.parse("2026-12-20T11:00:00Z");

  public final long asker;
  public final long decider;
  private final TestDatabase database = TestDatabase.shared();
  private final Function<Wiring, Consumer<ApprovalGranted>> observer;

  /**
   * @param observer what carries an approved act out, as the container would find it
   */
  public TwoPeople(Function<Wiring, Consumer<ApprovalGranted>> observer) {
    this.observer = observer;
    asker = user("a");
    decider = user("d");
  }

  public void as(long user, Consumer<Wiring> work) {
    ask(user, NOON, wiring -> done(work, wiring));
  }

  public <T> T ask(long user, Instant at, Function<Wiring, T> work) {
    return database.asAgency(em -> work.apply(wiring(em, user, at)));
  }

  public void approve(ApprovalId id) {
    as(decider, w -> w.get(ApprovalService.class).approve(id));
  }

  public static Problem refusal(ThrowingCallable call) {
    return catchThrowableOfType(Problem.class, call);
  }

  public Wiring wiring(EntityManager em, long user, Instant at) {
    Caller caller = new Caller(user, "u" + user, "u" + user, "MANAGER", null, "fr");
    Wiring wiring =
        new Wiring(em, Clock.fixed(at, ZoneOffset.UTC))
            .with(CallerContext.class, () -> caller)
            .with(Rights.class, permission -> true);
    return wiring.observe(ApprovalGranted.class, event -> observer.apply(wiring).accept(event));
  }

  private static Void done(Consumer<Wiring> work, Wiring wiring) {
    work.accept(wiring);
    return null;
  }

  private long user(String prefix) {
    String login = prefix + System.nanoTime();
    return database.asAgency(
        em ->
            ((Number)
                    em.createNativeQuery(
                            "insert into app_user (login, display_name, role, created_at) values"
                                + " (?, ?, 'MANAGER', now()) returning id")
                        .setParameter(1, login)
                        .setParameter(2, login)
                        .getSingleResult())
                .longValue());
  }
}
