package fr.quittance.contact.store;

import fr.quittance.compliance.Channel;
import fr.quittance.contact.MessageRow;
import fr.quittance.contact.MessageSheet;
import fr.quittance.contact.MessageState;
import fr.quittance.contact.OutboxFilter;
import fr.quittance.kernel.Page;
import fr.quittance.kernel.PageRequest;
import fr.quittance.kernel.Problem;
import fr.quittance.kernel.Slice;
import fr.quittance.kernel.id.DocumentId;
import fr.quittance.kernel.id.FileId;
import fr.quittance.kernel.id.MessageId;
import fr.quittance.kernel.jpa.RowQuery;
import fr.quittance.kernel.jpa.SqlRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Messages to be read. */
@ApplicationScoped
public class Outbox {

  private static final String ROW =
      "m.id, f.ref, coalesce(p.first_name || ' ', '') || p.name, m.scenario, m.step, m.channel,"
          + " m.template, m.recipient, m.state, m.provider, m.created_at, m.sent_at, m.error";
  private static final String SHEET =
      ROW
          + ", m.file_id, m.attempt_id, m.language, m.subject, m.body, m.document_id, m.provider_id,"
          + " m.settled_at, m.tries, u.display_name";
  private static final String SOURCE =
      "message m join case_file f on f.id = m.file_id"
          + " join file_party fp on fp.file_id = f.id and fp.role = 'DEBTOR'"
          + " join party p on p.id = fp.party_id";

  @PersistenceContext(unitName = "quittance")
  private EntityManager em;

  protected Outbox() {}

  Outbox(EntityManager em) {
    this.em = em;
  }

  public Page<MessageRow> page(PageRequest request) {
    return query(ROW, SOURCE, Outbox::row)
        .whereGiven("m.channel = ?", request.filter("channel"))
        .whereGiven(
            "case m.state when 'SENDING' then 'QUEUED' else m.state end = ?",
            request.filter("state"))
        .whereGiven("m.template = ?", request.filter("template"))
        .whereContains("f.ref", request.filter("file"))
        .whereContains("coalesce(p.first_name || ' ', '') || p.name", request.filter("debtor"))
        .whereContains("m.recipient", request.filter("to"))
        .sortable("createdAt", "m.created_at")
        .sortable("sentAt", "m.sent_at")
        .sortable("state", "m.state")
        .sortable("channel", "m.channel")
        .sortable("file", "f.ref")
        .sortable("debtor", "p.name")
        .orderBy("m.id desc")
        .page(request);
  }

  /** The messages that match, newest first, after the cursor of the slice before. */
  public Slice<MessageRow> slice(OutboxFilter filter, String cursor, int limit) {
    List<MessageRow> rows =
        query(ROW, SOURCE, Outbox::row)
            .whereGiven("f.ref = ?", filter.file())
            .whereGiven("m.channel = ?", filter.channel())
            .whereGiven(
                "case m.state when 'SENDING' then 'QUEUED' else m.state end = ?", filter.state())
            .whereGiven("m.id < ?", cursor == null ? null : number(cursor))
            .orderBy("m.id desc")
            .list(limit + 1);
    boolean more = rows.size() > limit;
    List<MessageRow> items = more ? rows.subList(0, limit) : rows;
    return new Slice<>(items, more ? items.get(limit - 1).id().toString() : null);
  }

  public Optional<MessageSheet> sheet(MessageId id) {
    return query(SHEET, SOURCE + " left join app_user u on u.id = m.user_id", Outbox::sheet)
        .where("m.id = ?", id.value())
        .first();
  }

  private <R> RowQuery<R> query(String columns, String source, Function<SqlRow, R> mapper) {
    return new RowQuery<>(em, columns, source, mapper);
  }

  private static MessageRow row(SqlRow row) {
    return new MessageRow(
        new MessageId(row.count()),
        row.text(),
        row.text(),
        row.text(),
        row.text(),
        row.oneOf(Channel.class),
        row.text(),
        row.text(),
        row.oneOf(MessageState.class).shown(),
        row.text(),
        row.instant(),
        row.instant(),
        row.text());
  }

  private static MessageSheet sheet(SqlRow row) {
    MessageRow head = row(row);
    FileId file = new FileId(row.count());
    Long attempt = row.number();
    String language = row.text();
    String subject = row.text();
    String body = row.text();
    Long document = row.number();
    return new MessageSheet(
        head,
        file,
        attempt,
        language,
        subject,
        body,
        document == null ? null : new DocumentId(document),
        row.text(),
        row.instant(),
        (int) row.count(),
        row.text());
  }

  private static long number(String cursor) {
    try {
      return Long.parseLong(cursor);
    } catch (NumberFormatException e) {
      throw Problem.invalidField("cursor", "cursor", "This cursor is not one of ours.");
    }
  }
}
