package fr.quittance.ledger.store;

import fr.quittance.kernel.jpa.Columns;
import fr.quittance.kernel.jpa.RowQuery;
import fr.quittance.kernel.jpa.SqlRow;
import fr.quittance.ledger.BalanceCheck;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;

/** The comparisons of kept and computed figures, as rows. */
@ApplicationScoped
public class BalanceChecks {

  @PersistenceContext(unitName = "quittance")
  private EntityManager em;

  protected BalanceChecks() {}

  public BalanceChecks(EntityManager em) {
    this.em = em;
  }

  public BalanceCheck add(Instant at, boolean whole, int files, int differences) {
    Object id =
        em.createNativeQuery(
                "insert into balance_check (at, whole, files, differences) values (?, ?, ?, ?)"
                    + " returning id")
            .setParameter(1, Columns.of(at))
            .setParameter(2, whole)
            .setParameter(3, files)
            .setParameter(4, differences)
            .getSingleResult();
    return new BalanceCheck(((Number) id).longValue(), at, whole, files, differences);
  }

  public List<BalanceCheck> latest(int limit) {
    return new RowQuery<>(
            em, "id, at, whole, files, differences", "balance_check", BalanceChecks::check)
        .orderBy("id desc")
        .list(limit);
  }

  private static BalanceCheck check(SqlRow row) {
    return new BalanceCheck(
        row.count(), row.instant(), row.flag(), (int) row.count(), (int) row.count());
  }
}
