package fr.quittance.portfolio.store;

import fr.quittance.kernel.id.DocumentId;
import fr.quittance.kernel.id.FileId;
import fr.quittance.kernel.jpa.RowQuery;
import fr.quittance.kernel.jpa.SqlRow;
import fr.quittance.portfolio.CodedLabel;
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
  private static final String SOURCE = "document d left join document_type t on t.code = d.type";

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
  public List<DocumentRow> ofFile(FileId file, boolean english) {
    return rows(english).where("d.file_id = ?", file.value()).orderBy("d.id desc").list(MOST);
  }

  public Optional<DocumentRow> sameContent(FileId file, byte[] sha256, boolean english) {
    return rows(english)
        .where("d.file_id = ?", file.value())
        .where("d.sha256 = ?", (Object) sha256)
        .orderBy("d.id")
        .first();
  }

  public boolean isOf(DocumentId id, FileId file) {
    return new RowQuery<>(em, "d.id", "document d", SqlRow::number)
        .where("d.id = ? and d.file_id = ?", id.value(), file.value())
        .first()
        .isPresent();
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

  public List<CodedLabel> types(boolean english) {
    return new RowQuery<>(
            em,
            "t.code, " + label(english),
            "document_type t",
            row -> new CodedLabel(row.text(), row.text()))
        .where("t.offered")
        .orderBy("t.position, t.code")
        .list(MOST);
  }

  private RowQuery<DocumentRow> rows(boolean english) {
    return new RowQuery<>(
        em,
        "d.id, d.type, coalesce("
            + label(english)
            + ", d.type), d.file_name, d.media_type, d.size, encode(d.sha256, 'hex'), d.added_at,"
            + " d.received_on, d.sender, d.correspondence_id",
        SOURCE,
        Documents::row);
  }

  private static String label(boolean english) {
    return english ? "t.label_en" : "t.label_fr";
  }

  private static DocumentRow row(SqlRow row) {
    return new DocumentRow(
        new DocumentId(row.count()),
        row.text(),
        row.text(),
        row.text(),
        row.text(),
        row.count(),
        row.text(),
        row.instant(),
        row.date(),
        row.text(),
        row.number());
  }
}
