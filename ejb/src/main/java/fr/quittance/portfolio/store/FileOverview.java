package fr.quittance.portfolio.store;

import fr.quittance.kernel.Page;
import fr.quittance.kernel.PageRequest;
import fr.quittance.kernel.Problem;
import fr.quittance.kernel.Slice;
import fr.quittance.kernel.id.CreditorId;
import fr.quittance.kernel.id.DebtorId;
import fr.quittance.kernel.id.FileId;
import fr.quittance.kernel.id.MandateId;
import fr.quittance.kernel.jpa.RowQuery;
import fr.quittance.kernel.jpa.SqlRow;
import fr.quittance.portfolio.DebtorKind;
import fr.quittance.portfolio.FileFilter;
import fr.quittance.portfolio.FilePhase;
import fr.quittance.portfolio.FileRow;
import fr.quittance.portfolio.FileSheet;
import fr.quittance.portfolio.FileStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Files as lists and sheets show them: one projection each. */
@ApplicationScoped
public class FileOverview {

  private static final String ROW =
      "o.currency, o.id, o.ref, concat_ws(' ', o.debtor_first_name, o.debtor_name), o.debtor_ref, o.debtor_kind,"
          + " o.mandate_ref, o.creditor_name, o.status, o.phase, o.total, o.oldest_due_on, o.opened_on, o.last_contact_at,"
          + " (select u.display_name from app_user u where u.id = o.assigned_to)";
  private static final String SHEET =
      "o.currency, o.id, o.ref, o.creditor_id, o.creditor_ref, o.creditor_name, o.mandate_id, o.mandate_ref, o.debtor_id,"
          + " o.debtor_kind, o.debtor_ref, concat_ws(' ', o.debtor_first_name, o.debtor_name), o.status, o.phase,"
          + " o.closing_reason, o.opened_on, o.closed_on, o.placed, o.paid, o.total, o.credit, o.oldest_due_on, o.version";
  private static final String SOURCE = "file_overview o";
  private static final String OF_CLAIM =
      "exists (select 1 from claim k where k.file_id = o.id and k.claim_ref = ?)";

  private static final String TAGGED =
      "exists (select 1 from file_tag x where x.file_id = o.id and x.tag_id = cast(? as bigint))";
  private static final String HELD =
      "exists (select 1 from hold h where h.file_id = o.id and h.reason = ? and h.lifted_at is null)";
  private static final String NOBODY = "none";

  @PersistenceContext(unitName = "quittance")
  private EntityManager em;

  protected FileOverview() {}

  FileOverview(EntityManager em) {
    this.em = em;
  }

  public Page<FileRow> page(PageRequest request) {
    return filtered(rows(), request)
        .sortable("ref", "o.ref")
        .sortable("debtor", "o.debtor_name")
        .sortable("debtorRef", "o.debtor_ref")
        .sortable("mandate", "o.mandate_ref")
        .sortable("creditor", "o.creditor_name")
        .sortable("status", "o.status")
        .sortable("balance", "o.total")
        .sortable("oldestDueOn", "o.oldest_due_on")
        .sortable("openedOn", "o.opened_on")
        .orderBy("o.id desc")
        .page(request);
  }

  /** How many files match. */
  public long count(PageRequest filters) {
    return filtered(rows(), filters).count();
  }

  /** The files that match, at most so many, by id. */
  public List<FileId> ids(PageRequest filters, int most) {
    return filtered(new RowQuery<>(em, "o.id", SOURCE, row -> new FileId(row.count())), filters)
        .orderBy("o.id")
        .list(most);
  }

  private static <R> RowQuery<R> filtered(RowQuery<R> query, PageRequest request) {
    query
        .whereContains("o.ref", request.filter("ref"))
        .whereContains(
            "concat_ws(' ', o.debtor_first_name, o.debtor_name)", request.filter("debtor"))
        .whereContains("o.debtor_ref", request.filter("debtorRef"))
        .whereContains("o.creditor_name", request.filter("creditor"))
        .whereGiven("o.mandate_ref = ?", request.filter("mandate"))
        .whereGiven("o.status = ?", request.filter("status"))
        .whereGiven("o.phase = ?", request.filter("phase"))
        .whereGiven("o.debtor_kind = ?", request.filter("kind"))
        .whereGiven(OF_CLAIM, request.filter("claimRef"))
        .whereGiven(TAGGED, request.filter("tag"))
        .whereGiven(HELD, request.filter("hold"));
    String assigned = request.filter("assigned");
    return NOBODY.equals(assigned)
        ? query.where("o.assigned_to is null")
        : query.whereGiven("o.assigned_to = cast(? as bigint)", assigned);
  }

  /** Files in the order of their ids, after the one that the cursor names. */
  public Slice<FileRow> slice(FileFilter filter, String cursor, int limit) {
    List<FileRow> found =
        rows()
            .whereGiven("o.mandate_ref = ?", filter.mandate())
            .whereGiven("o.debtor_ref = ?", filter.debtorRef())
            .whereGiven("o.status = ?", filter.status())
            .whereGiven(OF_CLAIM, filter.claimRef())
            .whereGiven("o.id > ?", cursor == null ? null : after(cursor))
            .orderBy("o.id")
            .list(limit + 1);
    if (found.size() <= limit) {
      return new Slice<>(found, null);
    }
    List<FileRow> items = found.subList(0, limit);
    return new Slice<>(items, items.get(limit - 1).id().toString());
  }

  public Optional<FileSheet> byRef(String ref) {
    return new RowQuery<>(em, SHEET, SOURCE, FileOverview::sheet).where("o.ref = ?", ref).first();
  }

  public Optional<FileSheet> byId(FileId id) {
    return new RowQuery<>(em, SHEET, SOURCE, FileOverview::sheet)
        .where("o.id = ?", id.value())
        .first();
  }

  private RowQuery<FileRow> rows() {
    return new RowQuery<>(em, ROW, SOURCE, FileOverview::row);
  }

  private static Long after(String cursor) {
    try {
      return Long.valueOf(cursor);
    } catch (NumberFormatException e) {
      throw Problem.invalidField("cursor", "cursor", "The cursor is not one of ours.");
    }
  }

  private static FileRow row(SqlRow row) {
    String currency = row.text();
    return new FileRow(
        new FileId(row.number()),
        row.text(),
        row.text(),
        row.text(),
        row.oneOf(DebtorKind.class),
        row.text(),
        row.text(),
        row.oneOf(FileStatus.class),
        row.oneOf(FilePhase.class),
        row.money(currency),
        row.date(),
        row.date(),
        row.instant(),
        row.text());
  }

  private static FileSheet sheet(SqlRow row) {
    String currency = row.text();
    return new FileSheet(
        new FileId(row.number()),
        row.text(),
        new CreditorId(row.number()),
        row.text(),
        row.text(),
        new MandateId(row.number()),
        row.text(),
        new DebtorId(row.number()),
        row.oneOf(DebtorKind.class),
        row.text(),
        row.text(),
        currency,
        row.oneOf(FileStatus.class),
        row.oneOf(FilePhase.class),
        row.text(),
        row.date(),
        row.date(),
        row.money(currency),
        row.money(currency),
        row.money(currency),
        row.money(currency),
        row.date(),
        row.count());
  }
}
