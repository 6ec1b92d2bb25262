package fr.quittance.identity.store;

import fr.quittance.identity.PermissionsChanged;
import fr.quittance.identity.Role;
import fr.quittance.kernel.jpa.RowQuery;
import fr.quittance.kernel.jpa.SqlRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;

/** What each role may do, kept in memory until a role is changed. */
@ApplicationScoped
public class PermissionStore {

  private static final int MOST = 1_000;

  @PersistenceContext(unitName = "quittance")
  private EntityManager em;

  private final AtomicInteger changes = new AtomicInteger();
  private volatile Map<String, Set<String>> byRole;

  protected PermissionStore() {}

  PermissionStore(EntityManager em) {
    this.em = em;
  }

  public Set<String> of(String role) {
    Map<String, Set<String>> known = byRole;
    if (known == null) {
      int before = changes.get();
      known = read();
      byRole = changes.get() == before ? known : null;
    }
    return known.getOrDefault(role, Set.of());
  }

  /** What was read before counts no more, once the change is there for good. */
  void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) PermissionsChanged changed) {
    changes.incrementAndGet();
    byRole = null;
  }

  private Map<String, Set<String>> read() {
    Map<String, Set<String>> permissions = new TreeMap<>();
    List<?> rows =
        em.createNativeQuery("select role, permission from role_permission").getResultList();
    for (Object row : rows) {
      Object[] columns = (Object[]) row;
      permissions
          .computeIfAbsent((String) columns[0], role -> new HashSet<>())
          .add((String) columns[1]);
    }
    return Collections.unmodifiableMap(permissions);
  }

  /** Every permission there is, by its code. */
  public List<String> all() {
    return new RowQuery<>(em, "code", "permission", SqlRow::text).orderBy("code").list(MOST);
  }

  /** What a role may do, read under a lock that holds back every other change of roles. */
  public Set<String> lock(Role role) {
    em.createNativeQuery("select pg_advisory_xact_lock(hashtext('role_permission'))")
        .getResultList();
    return new TreeSet<>(
        new RowQuery<>(em, "permission", "role_permission", SqlRow::text)
            .where("role = ?", role)
            .list(MOST));
  }

  public void replace(Role role, List<String> given, List<String> taken) {
    em.createNativeQuery(
            "delete from role_permission where role = ? and permission = any (string_to_array(?, ','))")
        .setParameter(1, role.name())
        .setParameter(2, String.join(",", taken))
        .executeUpdate();
    em.createNativeQuery(
            "insert into role_permission select ?, x from unnest(string_to_array(?, ',')) x")
        .setParameter(1, role.name())
        .setParameter(2, String.join(",", given))
        .executeUpdate();
  }

  /** Whether an active person, not a program, holds a permission by role. */
  public boolean somebodyHolds(String permission) {
    return new RowQuery<>(
            em, "u.id", "app_user u join role_permission p on p.role = u.role", SqlRow::number)
        .where("u.active and u.role <> 'AGENCY_API' and p.permission = ?", permission)
        .first()
        .isPresent();
  }
}
