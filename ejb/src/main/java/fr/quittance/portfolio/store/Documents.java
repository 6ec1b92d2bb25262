package fr.quittance.portfolio.store;

import fr.quittance.kernel.id.DocumentId;
import fr.quittance.kernel.id.FileId;
import fr.quittance.kernel.jpa.RowQuery;
import fr.quittance.kernel.jpa.SqlRow;
import fr.quittance.portfolio.DocumentContent;
import fr.quittance.portfolio.DocumentRow;
import fr.quittance.portfolio.domain.FileDocument;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Documents kept with files; lists never load their bytes. */
@ApplicationScoped
public class Documents {

  private static final int MOST = 1_000;

  @PersistenceContext(unitName = "quittance")
  private EntityManager em;

  protected Documents() {}

  Documents(EntityManager em) {
    this.em = em;
  }

  public DocumentId add(FileDocument document) {
    em.persist(document);
    em.flush();
    em.detach(document);
    return document.id();
  }

  /** Newest first. */
  public List<DocumentRow> ofFile(FileId file) {
    return new RowQuery<>(
            em,
            "d.id, d.type, d.file_name, d.media_type, d.size, encode(d.sha256, 'hex'), d.added_at",
            "document d",
            Documents::row)
        .where("d.file_id = ?", file.value())
        .orderBy("d.id desc")
        .list(MOST);
  }

  public Optional<DocumentContent> content(DocumentId id) {
    return new RowQuery<>(
            em,
            "d.file_name, d.media_type, d.content",
            "document d",
            row -> new DocumentContent(row.text(), row.text(), row.bytes()))
        .where("d.id = ?", id.value())
        .first();
  }

  private static DocumentRow row(SqlRow row) {
    return new DocumentRow(
        new DocumentId(row.count()),
        row.text(),
        row.text(),
        row.text(),
        row.count(),
        row.text(),
        row.instant());
  }
}
