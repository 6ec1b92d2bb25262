package fr.quittance.portfolio.store;

import fr.quittance.kernel.Problem;
import fr.quittance.kernel.id.FileId;
import fr.quittance.kernel.jpa.RowQuery;
import fr.quittance.kernel.jpa.SqlRow;
import fr.quittance.portfolio.NoteId;
import fr.quittance.portfolio.domain.CaseFile;
import fr.quittance.portfolio.domain.FileNote;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Files to be changed, and their notes. */
@ApplicationScoped
public class CaseFiles {

  @PersistenceContext(unitName = "quittance")
  private EntityManager em;

  protected CaseFiles() {}

  CaseFiles(EntityManager em) {
    this.em = em;
  }

  /** The file with its debtor's row locked before its own, as every write takes them. */
  public CaseFile lock(FileId id) {
    List<?> debtor =
        em.createNativeQuery(
                "select d.id from debtor d where d.id = (select f.debtor_id from case_file f where f.id = ?) for update")
            .setParameter(1, id.value())
            .getResultList();
    if (debtor.isEmpty()) {
      throw Problem.notFound("File", id);
    }
    return em.find(CaseFile.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
  }

  /** Lets one writer at a time add to a file what it may hold once; a creditor may do it too. */
  public void lockForAdding(FileId id) {
    em.createNativeQuery("select pg_advisory_xact_lock(hashtextextended('file', ?))")
        .setParameter(1, id.value())
        .getResultList();
  }

  public NoteId add(FileNote note) {
    em.persist(note);
    em.flush();
    return note.id();
  }

  public long creditorOf(FileId id) {
    return new RowQuery<>(em, "f.creditor_id", "case_file f", SqlRow::count)
        .where("f.id = ?", id.value())
        .first()
        .orElseThrow(() -> Problem.notFound("File", id));
  }

  public void flush() {
    em.flush();
  }
}
