package fr.quittance.ledger.store;

import fr.quittance.kernel.jpa.RowQuery;
import fr.quittance.kernel.jpa.SqlRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Counts over {@code file_balance}. */
@ApplicationScoped
public class OpenBalances {

  @PersistenceContext(unitName = "quittance")
  private EntityManager em;

  protected OpenBalances() {}

  public OpenBalances(EntityManager em) {
    this.em = em;
  }

  public long activeFiles() {
    return new RowQuery<>(
            em, "f.id", "case_file f join file_balance b on b.file_id = f.id", SqlRow::number)
        .where("f.status = 'ACTIVE' and b.total > 0")
        .count();
  }
}
