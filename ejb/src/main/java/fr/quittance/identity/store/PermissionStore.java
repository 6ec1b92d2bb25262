package fr.quittance.identity.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What each role may do. Roles change by migration, so they are read once. */
@ApplicationScoped
public class PermissionStore {

  @PersistenceContext(unitName = "quittance")
  private EntityManager em;

  private volatile Map<String, Set<String>> byRole;

  public Set<String> of(String role) {
    Map<String, Set<String>> known = byRole;
    if (known == null) {
      known = read();
      byRole = known;
    }
    return known.getOrDefault(role, Set.of());
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
}
