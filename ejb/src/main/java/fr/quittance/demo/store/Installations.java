package fr.quittance.demo.store;

import fr.quittance.kernel.jpa.Columns;
import fr.quittance.kernel.jpa.RowQuery;
import fr.quittance.kernel.jpa.SqlRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;

/** One row: what was loaded, and when it was complete. */
@ApplicationScoped
public class Installations {

  @PersistenceContext(unitName = "quittance")
  private EntityManager em;

  public boolean loaded() {
    return new RowQuery<>(em, "1", "installation i", SqlRow::number)
            .where("i.loaded_at is not null")
            .count()
        > 0;
  }

  public void markLoaded(String data, Instant at) {
    em.createNativeQuery(
            "insert into installation (id, data, loaded_at) values (1, ?, ?)"
                + " on conflict (id) do update set data = excluded.data, loaded_at = excluded.loaded_at")
        .setParameter(1, data)
        .setParameter(2, Columns.of(at))
        .executeUpdate();
  }
}
