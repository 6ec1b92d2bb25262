package fr.quittance.portfolio.store;

import fr.quittance.kernel.jpa.GeneratedId;
import fr.quittance.kernel.jpa.JsonColumn;
import fr.quittance.kernel.jpa.RowQuery;
import fr.quittance.portfolio.SavedFilter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Map;

/** Searches kept by users. */
@ApplicationScoped
public class SavedFilters {

  private static final int MOST = 100;

  @PersistenceContext(unitName = "quittance")
  private EntityManager em;

  protected SavedFilters() {}

  SavedFilters(EntityManager em) {
    this.em = em;
  }

  public List<SavedFilter> of(long user) {
    return new RowQuery<>(
            em,
            "s.id, s.name, cast(s.filters as text)",
            "saved_filter s",
            row -> new SavedFilter(row.count(), row.text(), Jsonb.texts(row.text())))
        .where("s.user_id = ?", user)
        .orderBy("lower(s.name)")
        .list(MOST);
  }

  public long keep(long user, String name, Map<String, String> filters) {
    Query upsert =
        em.createNativeQuery(
                "insert into saved_filter (user_id, name, filters) values (?, ?, cast(? as jsonb))"
                    + " on conflict (user_id, name) do update set filters = excluded.filters returning id")
            .setParameter(1, user)
            .setParameter(2, name)
            .setParameter(3, JsonColumn.write(filters));
    return GeneratedId.of(upsert).orElseThrow();
  }

  public void forget(long user, long id) {
    em.createNativeQuery("delete from saved_filter where id = ? and user_id = ?")
        .setParameter(1, id)
        .setParameter(2, user)
        .executeUpdate();
  }
}
