package fr.quittance.identity.store;

import fr.quittance.identity.Role;
import fr.quittance.identity.UserRow;
import fr.quittance.identity.domain.AppUser;
import fr.quittance.kernel.Page;
import fr.quittance.kernel.PageRequest;
import fr.quittance.kernel.id.UserId;
import fr.quittance.kernel.jpa.RowQuery;
import fr.quittance.kernel.jpa.SqlRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Rows of {@code app_user}. */
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
            "u.id, u.login, u.display_name, u.email, u.role, u.creditor_id, u.active, u.locked_until,"
                + " (select string_agg(t.name, ', ' order by t.name) from team t join team_member m on m.team_id = t.id"
                + " where m.user_id = u.id),"
                + " (select count(*) from (select x.mandate_id from user_mandate x where x.user_id = u.id union"
                + " select x.mandate_id from team_mandate x join team_member m on m.team_id = x.team_id"
                + " where m.user_id = u.id) y where not sees_everything(u.role))",
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
        row.instant(),
        row.text(),
        row.count());
  }
}
