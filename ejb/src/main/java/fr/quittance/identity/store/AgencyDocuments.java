package fr.quittance.identity.store;

import fr.quittance.identity.AddAgencyDocument;
import fr.quittance.identity.AgencyDocumentContent;
import fr.quittance.identity.AgencyDocumentKind;
import fr.quittance.identity.AgencyDocumentRow;
import fr.quittance.kernel.PageRequest;
import fr.quittance.kernel.jpa.Columns;
import fr.quittance.kernel.jpa.GeneratedId;
import fr.quittance.kernel.jpa.RowQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The agency's own papers as rows. */
@ApplicationScoped
public class AgencyDocuments {

  @PersistenceContext(unitName = "quittance")
  private EntityManager em;

  public long add(AddAgencyDocument command, Long user, Instant at) {
    Query insert =
        em.createNativeQuery(
                "insert into agency_document (kind, file_name, media_type, size, sha256, content,"
                    + " added_at, added_by) values (?, ?, ?, ?, sha256(?), ?, ?,"
                    + " cast(? as bigint)) returning id")
            .setParameter(1, command.kind().name())
            .setParameter(2, command.fileName())
            .setParameter(3, command.mediaType())
            .setParameter(4, command.content().length)
            .setParameter(5, command.content())
            .setParameter(6, command.content())
            .setParameter(7, Columns.of(at))
            .setParameter(8, user);
    return GeneratedId.of(insert).orElseThrow();
  }

  public List<AgencyDocumentRow> all() {
    return new RowQuery<>(
            em,
            "id, kind, file_name, size, encode(sha256, 'hex'), added_at",
            "agency_document",
            row ->
                new AgencyDocumentRow(
                    row.count(),
                    row.oneOf(AgencyDocumentKind.class),
                    row.text(),
                    row.count(),
                    row.text(),
                    row.instant()))
        .orderBy("id desc")
        .list(PageRequest.LARGEST);
  }

  public Optional<AgencyDocumentContent> content(long id) {
    return new RowQuery<>(
            em,
            "file_name, media_type, content",
            "agency_document",
            row -> new AgencyDocumentContent(row.text(), row.text(), row.bytes()))
        .where("id = ?", id)
        .first();
  }
}
