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

  /**
   * Whether anything is in the database already: a portfolio that was made, or people's own work.
   */
  public boolean filled() {
    return new RowQuery<>(
                em,
                "1",
                "(select 1 from installation union select 1 from creditor) x",
                SqlRow::number)
            .count()
        > 0;
  }

  public void markBegun(String data) {
    em.createNativeQuery("insert into installation (id, data) values (1, ?)")
        .setParameter(1, data)
        .executeUpdate();
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
