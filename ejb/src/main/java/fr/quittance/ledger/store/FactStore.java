package fr.quittance.ledger.store;

import fr.quittance.kernel.id.FileId;
import fr.quittance.kernel.jpa.RowQuery;
import fr.quittance.kernel.jpa.SqlRow;
import fr.quittance.ledger.domain.Fact;
import fr.quittance.ledger.domain.LockedFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Appends facts and reads them back. */
@ApplicationScoped
public class FactStore {

  @PersistenceContext(unitName = "quittance")
  private EntityManager em;

  protected FactStore() {}

  public FactStore(EntityManager em) {
    this.em = em;
  }

  /** Locks the debtor's row, then the file's, in the order that every writer keeps. */
  public Optional<LockedFile> lock(FileId file) {
    List<?> debtor =
        em.createNativeQuery(
                "select d.id from debtor d join case_file f on f.debtor_id = d.id where f.id = ?"
                    + " for no key update of d")
            .setParameter(1, file.value())
            .getResultList();
    if (debtor.isEmpty()) {
      return Optional.empty();
    }
    em.createNativeQuery("select id from case_file where id = ? for no key update")
        .setParameter(1, file.value())
        .getSingleResult();
    return file(file);
  }

  /** The file without a lock, if the caller may see it. */
  public Optional<LockedFile> file(FileId file) {
    return new RowQuery<>(
            em, "id, creditor_id, currency, debtor_kind", "case_file", FactStore::lockedFile)
        .where("id = ?", file.value())
        .first();
  }

  private static LockedFile lockedFile(SqlRow row) {
    return new LockedFile(row.count(), row.count(), row.text(), row.text());
  }

  /** Every fact of a file that was known at an instant, oldest first. */
  public List<Fact> facts(FileId file, Instant knownAt) {
    return em.createQuery(
            "select f from Fact f where f.fileId = :file and f.recordedAt <= :knownAt"
                + " order by f.effectiveOn, f.id",
            Fact.class)
        .setParameter("file", file.value())
        .setParameter("knownAt", knownAt)
        .getResultList();
  }

  public List<Fact> facts(FileId file) {
    return em.createQuery(
            "select f from Fact f where f.fileId = :file order by f.effectiveOn, f.id", Fact.class)
        .setParameter("file", file.value())
        .getResultList();
  }

  public Fact append(Fact fact) {
    em.persist(fact);
    em.flush();
    return fact;
  }
}
