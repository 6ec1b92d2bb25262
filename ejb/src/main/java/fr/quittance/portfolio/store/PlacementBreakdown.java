package fr.quittance.portfolio.store;

import fr.quittance.kernel.id.PlacementId;
import fr.quittance.kernel.jpa.RowQuery;
import fr.quittance.kernel.jpa.SqlRow;
import fr.quittance.portfolio.ClaimAge;
import fr.quittance.portfolio.DebtorKind;
import fr.quittance.portfolio.PlacedLine;
import fr.quittance.portfolio.PlacedRow;
import fr.quittance.portfolio.PlacementPart;
import fr.quittance.portfolio.ReasonCount;
import fr.quittance.portfolio.RowProblem;
import fr.quittance.portfolio.RowReason;
import fr.quittance.portfolio.RowStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** A placement taken apart: rows with their claims, reasons, kinds and ages. */
@ApplicationScoped
public class PlacementBreakdown {

  private static final int MOST_REASONS = 200;
  private static final int MOST_PARTS = 500;

  private static final String LINES =
      Placements.PLACED_ROW + ", f.debtor_ref, k.claim_ref, coalesce(k.currency, 'EUR'), k.amount";
  private static final String LINE_SOURCE =
      "placement_row r left join case_file f on f.id = r.file_id left join claim k on k.id = r.claim_id";

  private static final String PARTS =
      """
      (select f.debtor_kind as kind, case
          when a.days <= 0 then 'NOT_DUE' when a.days <= 30 then 'TO_30_DAYS'
          when a.days <= 60 then 'TO_60_DAYS' when a.days <= 90 then 'TO_90_DAYS'
          when a.days <= 365 then 'TO_ONE_YEAR' else 'OLDER' end as age,
        min(a.days) as days, k.currency, count(*) as claims, sum(k.amount) as amount
      from claim k join case_file f on f.id = k.file_id join placement p on p.id = k.placement_id
        cross join lateral (
          select cast(p.received_at at time zone 'Europe/Paris' as date) - k.due_date as days) a
      where k.placement_id = ?
      group by 1, 2, k.currency) x
      """;

  @PersistenceContext(unitName = "quittance")
  private EntityManager em;

  protected PlacementBreakdown() {}

  /**
   * Rows after the given one with their claims, in their order; of one status where it is given.
   */
  public List<PlacedLine> lines(PlacementId id, RowStatus status, int after, int limit) {
    return lines(id)
        .whereGiven("r.status = ?", status)
        .where("r.row_no > ?", after)
        .orderBy("r.row_no")
        .list(limit);
  }

  /** Rows that say most first: rejected, doubtful, known before, then all others. */
  public List<PlacedLine> tellingLines(PlacementId id, int limit) {
    return lines(id)
        .orderBy(
            "case when r.status = 'REJECTED' then 0 when r.status = 'DUPLICATE' then 1"
                + " when r.problems is not null then 2 else 3 end, r.row_no")
        .list(limit);
  }

  private RowQuery<PlacedLine> lines(PlacementId id) {
    return new RowQuery<>(em, LINES, LINE_SOURCE, PlacementBreakdown::line)
        .where("r.placement_id = ?", id.value());
  }

  public List<ReasonCount> reasons(PlacementId id) {
    return new RowQuery<>(
            em,
            "x.field, x.code, x.warning, x.rows, x.first_row",
            "(select j ->> 'field' as field, j ->> 'code' as code, (j ->> 'warning')::boolean as warning,"
                + " count(*) as rows, min(r.row_no) as first_row from placement_row r"
                + " cross join lateral jsonb_array_elements(r.problems) j where r.placement_id = ?"
                + " group by 1, 2, 3) x",
            PlacementBreakdown::reason)
        .bind(id.value())
        .orderBy("x.warning, x.rows desc, x.field, x.code")
        .list(MOST_REASONS);
  }

  public List<PlacementPart> parts(PlacementId id) {
    return new RowQuery<>(
            em, "x.kind, x.age, x.claims, x.currency, x.amount", PARTS, PlacementBreakdown::part)
        .bind(id.value())
        .orderBy("x.kind, x.days, x.currency")
        .list(MOST_PARTS);
  }

  private static PlacedLine line(SqlRow row) {
    PlacedRow placed = Placements.placedRow(row);
    String debtorRef = row.text();
    String claimRef = row.text();
    String currency = row.text();
    return new PlacedLine(placed, debtorRef, claimRef, row.money(currency));
  }

  private static ReasonCount reason(SqlRow row) {
    String field = row.text();
    RowReason code = row.oneOf(RowReason.class);
    return new ReasonCount(
        new RowProblem(field, code, row.flag()), (int) row.count(), (int) row.count());
  }

  private static PlacementPart part(SqlRow row) {
    DebtorKind kind = row.oneOf(DebtorKind.class);
    ClaimAge age = row.oneOf(ClaimAge.class);
    int claims = (int) row.count();
    String currency = row.text();
    return new PlacementPart(kind, age, claims, row.money(currency));
  }
}
