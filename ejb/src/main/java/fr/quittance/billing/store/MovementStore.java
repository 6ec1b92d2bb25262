package fr.quittance.billing.store;

import fr.quittance.billing.IssueStatement;
import fr.quittance.billing.StatementLineKind;
import fr.quittance.billing.domain.Movement;
import fr.quittance.kernel.Rate;
import fr.quittance.kernel.id.FactId;
import fr.quittance.kernel.id.FileId;
import fr.quittance.kernel.id.MandateId;
import fr.quittance.kernel.jpa.RowQuery;
import fr.quittance.kernel.jpa.SqlRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.List;

/** Finds what a mandate's files brought in and no statement has told. */
@ApplicationScoped
public class MovementStore {

  /** The creditor's own references, the first three. */
  static final String CLAIMS =
      "(select string_agg(x.claim_ref, ', ' order by x.due_date, x.id) from"
          + " (select k.claim_ref, k.due_date, k.id from claim k where k.file_id = r.file_id"
          + " and (r.claim_id is null or k.id = r.claim_id) order by k.due_date, k.id limit 3) x)";

  private static final String COLUMNS =
      "r.fact_id, r.file_id, r.file_ref, r.debtor_ref, "
          + CLAIMS
          + ", r.kind, r.effective_on, r.amount, o.commission_rate";

  private static final String SOURCE =
      "remittable_fact r left join statement_line o on o.fact_id = r.original_id";

  /** A reversal known at issue stands beside its movement, even if it is dated after the period. */
  private static final String OF_THE_PERIOD =
      "r.effective_on <= ? or (r.original_on <= ? and o.fact_id is null)";

  private static final String NOT_TOLD =
      "not exists (select 1 from statement_line s where s.fact_id = r.fact_id)";

  @PersistenceContext(unitName = "quittance")
  private EntityManager em;

  protected MovementStore() {}

  public MovementStore(EntityManager em) {
    this.em = em;
  }

  /** Every untold movement up to the last day of the period, by day. */
  public List<Movement> untold(MandateId mandate, IssueStatement command) {
    return new RowQuery<>(em, COLUMNS, SOURCE, row -> movement(row, command.currency()))
        .where("r.mandate_id = ?", mandate.value())
        .where("r.currency = ?", command.currency())
        .where(OF_THE_PERIOD, command.to(), command.to())
        .where(NOT_TOLD)
        .orderBy("r.effective_on, r.fact_id")
        .list(Integer.MAX_VALUE);
  }

  private static Movement movement(SqlRow row, String currency) {
    return new Movement(
        new FactId(row.count()),
        new FileId(row.count()),
        row.text(),
        row.text(),
        row.text(),
        row.oneOf(StatementLineKind.class),
        row.date(),
        row.money(currency),
        rate(row.decimal()));
  }

  private static Rate rate(BigDecimal percent) {
    return percent == null ? null : Rate.percent(percent);
  }
}
