package fr.quittance.identity.store;

import fr.quittance.identity.Role;
import fr.quittance.identity.UserRow;
import fr.quittance.identity.domain.AppUser;
import fr.quittance.kernel.Caller;
import fr.quittance.kernel.Page;
import fr.quittance.kernel.PageRequest;
import fr.quittance.kernel.id.UserId;
import fr.quittance.kernel.jpa.Columns;
import fr.quittance.kernel.jpa.RowQuery;
import fr.quittance.kernel.jpa.SqlRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Rows of {@code app_user} and {@code api_token}. */
@ApplicationScoped
public class UserStore {

  @PersistenceContext(unitName = "quittance")
  private EntityManager em;

  public UserStore() {}

  UserStore(EntityManager em) {
    this.em = em;
  }

  public void add(AppUser user) {
    em.persist(user);
    em.flush();
  }

  public Optional<AppUser> byId(UserId id) {
    return Optional.ofNullable(em.find(AppUser.class, id.value()));
  }

  public Optional<AppUser> byLogin(String login) {
    return em.createQuery("select u from AppUser u where u.login = :login", AppUser.class)
        .setParameter("login", login)
        .getResultStream()
        .findFirst();
  }

  /** Locks the user, so that two guesses at one password are counted one after the other. */
  public Optional<AppUser> lockByLogin(String login) {
    return em.createQuery("select u from AppUser u where u.login = :login", AppUser.class)
        .setParameter("login", login)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  /** The user of this login or, where one active user alone has it, of this e-mail address. */
  public Optional<AppUser> byLoginOrEmail(String who) {
    Optional<AppUser> named = byLogin(who);
    return named.isPresent() ? named : byEmail(who);
  }

  private Optional<AppUser> byEmail(String email) {
    List<AppUser> found =
        em.createQuery(
                "select u from AppUser u where lower(u.email) = lower(:email) and u.active = true",
                AppUser.class)
            .setParameter("email", email)
            .setMaxResults(2)
            .getResultList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** Locks the user before a secret of his is compared or changed. */
  public Optional<AppUser> lock(UserId id) {
    return Optional.ofNullable(em.find(AppUser.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
  }

  /** Writes what was changed, before a statement that does not know the entities. */
  public void flush() {
    em.flush();
  }

  public long count() {
    return em.createQuery("select count(u) from AppUser u", Long.class).getSingleResult();
  }

  public Page<UserRow> page(PageRequest request) {
    return new RowQuery<>(
            em,
            "u.id, u.login, u.display_name, u.email, u.role, u.creditor_id, u.active, u.locked_until",
            "app_user u",
            UserStore::row)
        .whereContains("u.login || ' ' || u.display_name", request.filter("text"))
        .whereGiven("u.role = ?", request.filter("role"))
        .whereGiven("u.active = cast(? as boolean)", request.filter("active"))
        .sortable("login", "u.login")
        .sortable("displayName", "lower(u.display_name)")
        .sortable("role", "u.role")
        .sortable("active", "u.active")
        .orderBy("u.login")
        .page(request);
  }

  private static UserRow row(SqlRow row) {
    return new UserRow(
        new UserId(row.number()),
        row.text(),
        row.text(),
        row.text(),
        row.oneOf(Role.class),
        row.number(),
        row.flag(),
        row.instant());
  }

  public Optional<Caller> byToken(byte[] sha256, Instant now) {
    return new RowQuery<>(
            em,
            "u.id, u.login, u.display_name, u.role, u.creditor_id, u.language",
            "api_token t join app_user u on u.id = t.user_id",
            UserStore::caller)
        .where("t.sha256 = ?", (Object) sha256)
        .where("u.active and t.revoked_at is null")
        .where("t.expires_at is null or t.expires_at > ?", now)
        .first();
  }

  private static Caller caller(SqlRow row) {
    return new Caller(row.number(), row.text(), row.text(), row.text(), row.number(), row.text());
  }

  public void addToken(byte[] sha256, UserId user, String label, Instant now, Instant expiresAt) {
    em.createNativeQuery(
            "insert into api_token (sha256, user_id, label, created_at, expires_at)"
                + " values (?, ?, ?, ?, cast(? as timestamptz))")
        .setParameter(1, sha256)
        .setParameter(2, user.value())
        .setParameter(3, label)
        .setParameter(4, Columns.of(now))
        .setParameter(5, Columns.of(expiresAt))
        .executeUpdate();
  }
}
