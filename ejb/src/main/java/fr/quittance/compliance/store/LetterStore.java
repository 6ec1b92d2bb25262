package fr.quittance.compliance.store;

import fr.quittance.compliance.RegisteredLetter;
import fr.quittance.kernel.Paris;
import fr.quittance.kernel.Problem;
import fr.quittance.kernel.id.FileId;
import fr.quittance.kernel.jpa.Columns;
import fr.quittance.kernel.jpa.RowQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;

/** The letters register. */
@ApplicationScoped
public class LetterStore {

  @PersistenceContext(unitName = "quittance")
  private EntityManager em;

  public LetterStore() {}

  public LetterStore(EntityManager em) {
    this.em = em;
  }

  public void register(FileId file, String ref, String template, Instant sentAt) {
    int rows =
        em.createNativeQuery(
                "insert into letter_register (file_id, creditor_id, ref, template, sent_at)"
                    + " select id, creditor_id, ?, ?, ? from case_file where id = ?"
                    + " on conflict (ref) do nothing")
            .setParameter(1, ref)
            .setParameter(2, template)
            .setParameter(3, Columns.of(sentAt))
            .setParameter(4, file.value())
            .executeUpdate();
    if (rows == 0 && !isRegistered(file, ref)) {
      throw Problem.notFound("File", file);
    }
  }

  /** The earliest letter of a template. */
  public Optional<RegisteredLetter> first(FileId file, String template) {
    return new RowQuery<>(
            em,
            "ref, sent_at",
            "letter_register",
            row -> new RegisteredLetter(row.text(), Paris.dayOf(row.instant())))
        .where("file_id = ? and template = ?", file.value(), template)
        .orderBy("sent_at, id")
        .first();
  }

  private boolean isRegistered(FileId file, String ref) {
    return new RowQuery<>(em, "id", "letter_register", row -> row.number())
        .where("file_id = ? and ref = ?", file.value(), ref)
        .first()
        .isPresent();
  }
}
