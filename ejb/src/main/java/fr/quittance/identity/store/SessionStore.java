package fr.quittance.identity.store;

import fr.quittance.identity.Origin;
import fr.quittance.identity.SessionEnd;
import fr.quittance.identity.SessionRow;
import fr.quittance.identity.Visit;
import fr.quittance.kernel.Caller;
import fr.quittance.kernel.id.UserId;
import fr.quittance.kernel.jpa.Columns;
import fr.quittance.kernel.jpa.RowQuery;
import fr.quittance.kernel.jpa.SqlRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Rows of {@code user_session}. */
@ApplicationScoped
public class SessionStore {

  private static final int MOST_SHOWN = 100;
  private static final String ENDING = "update user_session set ended_at = ?, ended_because = ?";

  @PersistenceContext(unitName = "quittance")
  private EntityManager em;

  public SessionStore() {}

  SessionStore(EntityManager em) {
    this.em = em;
  }

  public void begin(UUID id, UserId user, Origin origin, Instant now) {
    em.createNativeQuery(
            "insert into user_session (id, user_id, started_at, last_seen_at, address, agent)"
                + " values (cast(? as uuid), ?, ?, ?, ?, ?)")
        .setParameter(1, id.toString())
        .setParameter(2, user.value())
        .setParameter(3, Columns.of(now))
        .setParameter(4, Columns.of(now))
        .setParameter(5, origin.address())
        .setParameter(6, origin.agent())
        .executeUpdate();
  }

  /** Who is behind a session that nobody ended, if still allowed in. One statement per page. */
  public Optional<Visit> visit(UUID id) {
    return new RowQuery<>(
            em,
            "u.id, u.login, u.display_name, u.role, u.creditor_id, u.language,"
                + " exists (select 1 from role_second_factor r where r.role = u.role)"
                + " and not exists (select 1 from second_factor f"
                + " where f.user_id = u.id and f.confirmed_at is not null)",
            "user_session s join app_user u on u.id = s.user_id",
            SessionStore::visit)
        .where("s.id = cast(? as uuid) and s.ended_at is null and u.active", id.toString())
        .first();
  }

  private static Visit visit(SqlRow row) {
    Caller caller =
        new Caller(row.number(), row.text(), row.text(), row.text(), row.number(), row.text());
    return new Visit(caller, row.flag());
  }

  /** Notes that the session was seen, unless it was noted after {@code unless}. */
  public void touch(UUID id, Instant now, Instant unless) {
    em.createNativeQuery(
            "update user_session set last_seen_at = ?"
                + " where id = cast(? as uuid) and last_seen_at < ?")
        .setParameter(1, Columns.of(now))
        .setParameter(2, id.toString())
        .setParameter(3, Columns.of(unless))
        .executeUpdate();
  }

  /** The user's sessions that nobody ended and that were seen since then. */
  public List<SessionRow> open(UserId user, Instant seenSince) {
    return new RowQuery<>(
            em,
            "cast(id as text), started_at, last_seen_at, address, agent",
            "user_session",
            SessionStore::row)
        .where("user_id = ? and ended_at is null", user.value())
        .where("last_seen_at > ?", seenSince)
        .orderBy("last_seen_at desc, id")
        .list(MOST_SHOWN);
  }

  private static SessionRow row(SqlRow row) {
    return new SessionRow(
        UUID.fromString(row.text()), row.instant(), row.instant(), row.text(), row.text());
  }

  /** Ends one session; false when it is not the user's, or over. */
  public boolean end(UUID id, UserId user, SessionEnd because, Instant now) {
    Query update =
        em.createNativeQuery(
            ENDING + " where id = cast(? as uuid) and user_id = ? and ended_at is null");
    return bind(update, because, now)
            .setParameter(3, id.toString())
            .setParameter(4, user.value())
            .executeUpdate()
        == 1;
  }

  /**
   * Ends all sessions of a user.
   *
   * @param kept the one that goes on; null for none
   */
  public int endAll(UserId user, UUID kept, SessionEnd because, Instant now) {
    Query update =
        em.createNativeQuery(
            ENDING
                + " where user_id = ? and ended_at is null"
                + " and id is distinct from cast(? as uuid)");
    return bind(update, because, now)
        .setParameter(3, user.value())
        .setParameter(4, kept == null ? null : kept.toString())
        .executeUpdate();
  }

  private static Query bind(Query update, SessionEnd because, Instant now) {
    return update.setParameter(1, Columns.of(now)).setParameter(2, because.name());
  }
}
