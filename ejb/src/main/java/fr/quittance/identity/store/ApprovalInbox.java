package fr.quittance.identity.store;

import com.fasterxml.jackson.core.type.TypeReference;
import fr.quittance.identity.ApprovalBox;
import fr.quittance.identity.ApprovalChange;
import fr.quittance.identity.ApprovalId;
import fr.quittance.identity.ApprovalRow;
import fr.quittance.identity.ApprovalState;
import fr.quittance.identity.ApprovalSubject;
import fr.quittance.kernel.Money;
import fr.quittance.kernel.Page;
import fr.quittance.kernel.PageRequest;
import fr.quittance.kernel.jpa.JsonColumn;
import fr.quittance.kernel.jpa.RowQuery;
import fr.quittance.kernel.jpa.SqlRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The inbox: requests and proposed values of the law in one list. */
@ApplicationScoped
public class ApprovalInbox {

  @PersistenceContext(unitName = "quittance")
  private EntityManager em;

  protected ApprovalInbox() {}

  /** Every permission by which something in the inbox is decided. */
  public List<String> decisions() {
    return new RowQuery<>(
            em,
            "k.decides",
            "(select decides from approval_kind union select 'law:approve') k",
            SqlRow::text)
        .list(PageRequest.LARGEST);
  }

  public Optional<ApprovalRow> byId(ApprovalId id, Instant now) {
    return rows(now).where("i.origin = 'APPROVAL' and i.id = ?", id.value()).first();
  }

  public List<ApprovalRow> waitingOn(ApprovalSubject subject, Instant now) {
    return rows(now)
        .where("i.subject_kind = ? and i.subject = ?", subject.kind(), subject.ref())
        .where("i.state = 'WAITING'")
        .orderBy("i.requested_at, i.id")
        .list(PageRequest.LARGEST);
  }

  /**
   * @param decides permissions of the caller
   */
  public Page<ApprovalRow> page(
      ApprovalBox box, long user, List<String> decides, Instant now, PageRequest request) {
    RowQuery<ApprovalRow> rows = rows(now);
    String held = String.join(",", decides);
    switch (box) {
      case FOR_ME -> forMe(rows, user, held);
      case ASKED -> rows.where("i.requested_by = ?", user);
      case DECIDED ->
          rows.where("i.state <> 'WAITING'")
              .where("i.requested_by = ? or i.decides = any(string_to_array(?, ','))", user, held);
    }
    return rows.whereGiven("i.kind = ?", request.filter("kind"))
        .sortable("kind", "i.kind")
        .sortable("requestedAt", "i.requested_at")
        .sortable("expiresAt", "i.expires_at")
        .sortable("decidedAt", "i.decided_at")
        .orderBy(box == ApprovalBox.FOR_ME ? "i.requested_at, i.id" : "i.requested_at desc, i.id")
        .page(request);
  }

  public long waitingFor(long user, List<String> decides, Instant now) {
    RowQuery<ApprovalRow> rows = rows(now);
    forMe(rows, user, String.join(",", decides));
    return rows.count();
  }

  private static void forMe(RowQuery<ApprovalRow> rows, long user, String held) {
    rows.where("i.state = 'WAITING' and i.requested_by <> ?", user)
        .where("i.decides = any(string_to_array(?, ','))", held);
  }

  private RowQuery<ApprovalRow> rows(Instant now) {
    return new RowQuery<>(
            em,
            "i.origin = 'LAW', i.id, i.kind, i.subject_kind, i.subject, i.currency, i.amount,"
                + " i.changes, i.why, i.decides, i.requested_by, a.display_name, i.requested_at,"
                + " i.expires_at, i.state, b.display_name, i.decided_at, i.reason",
            "(select v.*, coalesce(v.outcome, case when v.expires_at <= ? then 'EXPIRED' else"
                + " 'WAITING' end) as state from approval_inbox v) i"
                + " left join app_user a on a.id = i.requested_by"
                + " left join app_user b on b.id = i.decided_by",
            ApprovalInbox::row)
        .bind(now);
  }

  private static ApprovalRow row(SqlRow row) {
    boolean law = row.flag();
    ApprovalId id = new ApprovalId(row.count());
    String kind = row.text();
    ApprovalSubject subject =
        new ApprovalSubject(row.oneOf(ApprovalSubject.Kind.class), row.text());
    Money amount = row.money(row.text());
    return new ApprovalRow(
        law,
        id,
        kind,
        subject,
        amount,
        changes(row),
        row.text(),
        row.text(),
        row.count(),
        row.text(),
        row.instant(),
        row.instant(),
        row.oneOf(ApprovalState.class),
        row.text(),
        row.instant(),
        row.text());
  }

  static List<ApprovalChange> changes(SqlRow row) {
    return JsonColumn.read(row.text(), new TypeReference<List<ApprovalChange>>() {});
  }
}
