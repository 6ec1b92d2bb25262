package fr.quittance.identity.store;

import com.fasterxml.jackson.core.type.TypeReference;
import fr.quittance.identity.ApprovalChange;
import fr.quittance.identity.ApprovalGranted;
import fr.quittance.identity.ApprovalId;
import fr.quittance.identity.ApprovalKind;
import fr.quittance.identity.ApprovalState;
import fr.quittance.identity.ApprovalSubject;
import fr.quittance.identity.RequestApproval;
import fr.quittance.kernel.Money;
import fr.quittance.kernel.Problem;
import fr.quittance.kernel.jpa.Columns;
import fr.quittance.kernel.jpa.GeneratedId;
import fr.quittance.kernel.jpa.JsonColumn;
import fr.quittance.kernel.jpa.RowQuery;
import fr.quittance.kernel.jpa.SqlRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.Map;

/** Requests for a second person and what became of them. Rows are only ever appended. */
@ApplicationScoped
public class Approvals {

  @PersistenceContext(unitName = "quittance")
  private EntityManager em;

  protected Approvals() {}

  /**
   * @throws Problem 404 where the table has no such kind
   */
  public ApprovalKind kind(String code) {
    return new RowQuery<>(
            em,
            "code, requests, decides, above, expires_days",
            "approval_kind",
            row ->
                new ApprovalKind(
                    row.text(), row.text(), row.text(), row.decimal(), row.number().intValue()))
        .where("code = ?", code)
        .first()
        .orElseThrow(() -> Problem.notFound("Approval kind", code));
  }

  public ApprovalId add(RequestApproval asked, long by, Instant at, Instant end) {
    Money amount = asked.amount();
    Query insert =
        em.createNativeQuery(
                "insert into approval (kind, subject_kind, subject, amount, currency, payload, why,"
                    + " requested_by, requested_at, expires_at) values (?, ?, ?, cast(? as"
                    + " numeric), cast(? as text), cast(? as jsonb), ?, ?, ?, ?) returning id")
            .setParameter(1, asked.kind())
            .setParameter(2, asked.subject().kind().name())
            .setParameter(3, asked.subject().ref())
            .setParameter(4, amount == null ? null : amount.amount())
            .setParameter(5, amount == null ? null : amount.currency())
            .setParameter(6, JsonColumn.write(asked.payload()))
            .setParameter(7, asked.why().strip())
            .setParameter(8, by)
            .setParameter(9, Columns.of(at))
            .setParameter(10, Columns.of(end));
    ApprovalId id = new ApprovalId(GeneratedId.of(insert).orElseThrow());
    int place = 0;
    for (ApprovalChange change : asked.changes()) {
      add(id, place++, change);
    }
    return id;
  }

  private void add(ApprovalId id, int place, ApprovalChange change) {
    em.createNativeQuery(
            "insert into approval_change (approval_id, place, field, form, before, after) values"
                + " (?, ?, ?, ?, cast(? as text), cast(? as text))")
        .setParameter(1, id.value())
        .setParameter(2, place)
        .setParameter(3, change.field())
        .setParameter(4, change.form().name())
        .setParameter(5, change.before())
        .setParameter(6, change.after())
        .executeUpdate();
  }

  /** Keeps what became of a request; false where somebody decided before. */
  public boolean decide(ApprovalId id, ApprovalState outcome, long by, Instant at, String reason) {
    return em.createNativeQuery(
                "insert into approval_decision (approval_id, outcome, decided_by, decided_at,"
                    + " reason) values (?, ?, ?, ?, cast(? as text))"
                    + " on conflict (approval_id) do nothing")
            .setParameter(1, id.value())
            .setParameter(2, outcome.name())
            .setParameter(3, by)
            .setParameter(4, Columns.of(at))
            .setParameter(5, reason)
            .executeUpdate()
        == 1;
  }

  /** Whether a request that would do the same still waits. */
  public boolean isWaiting(RequestApproval asked, Instant now) {
    return new RowQuery<>(
                em,
                "a.id",
                "approval a left join approval_decision d on d.approval_id = a.id",
                SqlRow::count)
            .where("a.kind = ? and a.subject_kind = ?", asked.kind(), asked.subject().kind())
            .where("a.subject = ?", asked.subject().ref())
            .where("a.payload = cast(? as jsonb)", JsonColumn.write(asked.payload()))
            .where("d.outcome is null and a.expires_at > ?", now)
            .count()
        > 0;
  }

  /** What an approved request asked for, as those who carry it out need it. */
  public ApprovalGranted granted(ApprovalId id) {
    return new RowQuery<>(
            em,
            "a.kind, a.subject_kind, a.subject, a.payload, i.changes",
            "approval a join approval_inbox i on i.id = a.id and i.origin = 'APPROVAL'",
            row ->
                new ApprovalGranted(
                    id,
                    row.text(),
                    new ApprovalSubject(row.oneOf(ApprovalSubject.Kind.class), row.text()),
                    JsonColumn.read(row.text(), new TypeReference<Map<String, String>>() {}),
                    ApprovalInbox.changes(row)))
        .where("a.id = ?", id.value())
        .first()
        .orElseThrow();
  }
}
