package fr.quittance.ledger.store;

import fr.quittance.kernel.id.PlacementId;
import fr.quittance.kernel.jpa.Columns;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;

/** Facts of a whole placement, one statement for each kind. */
@ApplicationScoped
public class PlacedClaimStore {

  private static final String CLAIMS =
      """
      insert into fact (file_id, creditor_id, kind, effective_on, recorded_at, amount, currency,
        claim_id, details, actor_id)
      select c.file_id, c.creditor_id, 'CLAIM',
        coalesce(c.issue_date, (c.due_date - interval '1 year')::date), ?, c.amount, c.currency,
        c.id,
        jsonb_strip_nulls(jsonb_build_object('dueDate', c.due_date, 'issueDate', c.issue_date,
          'nature', c.nature, 'currency', c.currency, 'debtorKind', f.debtor_kind,
          'creditorKind', r.kind,
          'agreedRate', coalesce(c.contract_rate, m.agreed_rate)::text)),
        cast(? as bigint)
      from claim c
        join case_file f on f.id = c.file_id
        join mandate m on m.id = c.mandate_id
        join creditor r on r.id = c.creditor_id
      where c.placement_id = ?
      order by c.id
      """;

  private static final String PAID_BEFORE =
      """
      insert into fact (file_id, creditor_id, kind, effective_on, recorded_at, amount, currency,
        claim_id, details, actor_id)
      select c.file_id, c.creditor_id, 'DIRECT_PAYMENT',
        coalesce(c.issue_date, (c.due_date - interval '1 year')::date), ?, c.paid, c.currency,
        c.id, '{"beforePlacement": true}', cast(? as bigint)
      from claim c
      where c.placement_id = ? and c.paid > 0
      order by c.id
      """;

  private static final String FORMAL_NOTICES =
      """
      insert into fact (file_id, creditor_id, kind, effective_on, recorded_at, claim_id, actor_id)
      select c.file_id, c.creditor_id, 'FORMAL_NOTICE', c.formal_notice_on, ?, c.id,
        cast(? as bigint)
      from claim c
      where c.placement_id = ? and c.formal_notice_on is not null
      order by c.id
      """;

  /**
   * The files touched, in a table of the transaction's own with statistics of its own: without them
   * the planner takes a placement for one row and compares every file with every claim.
   */
  private static final String[] TOUCHED = {
    "drop table if exists touched_file",
    "create temp table touched_file (file_id bigint, creditor_id bigint) on commit drop"
  };

  private static final String TOUCH =
      "insert into touched_file select distinct file_id, creditor_id from claim where placement_id = ?";

  /**
   * The same arithmetic as the computation in Java, for principal: a choice of the debtor moves
   * money between claims of one file and never changes these sums, save the oldest open due date,
   * which takes the order of the law.
   */
  private static final String BALANCES =
      """
      with standing as (
        select f.* from fact f join touched_file t on t.file_id = f.file_id
        where f.effective_on <= ? and f.kind <> 'REVERSAL'
          and not exists (select 1 from fact r where r.reverses = f.id)),
      by_claim as (
        select file_id, claim_id,
          coalesce(sum(amount) filter (where kind = 'CLAIM'), 0) as placed,
          coalesce(sum(amount) filter (where kind = 'CREDIT_NOTE'), 0) as noted,
          min((details ->> 'dueDate')::date) as due_on
        from standing where kind in ('CLAIM', 'CREDIT_NOTE') group by file_id, claim_id),
      paid as (
        select file_id, sum(amount) as paid from standing
        where kind in ('PAYMENT', 'DIRECT_PAYMENT') group by file_id),
      ranked as (
        select b.*, greatest(placed - noted, 0) as worth,
          sum(greatest(placed - noted, 0)) over (partition by file_id order by due_on) as upto
        from by_claim b),
      figures as (
        select t.file_id, t.creditor_id, coalesce(sum(r.placed), 0) as placed,
          coalesce(max(p.paid), 0) as paid, coalesce(sum(r.worth), 0) as worth,
          coalesce(sum(greatest(r.noted - r.placed, 0)), 0) as excess,
          min(r.due_on) filter (where r.worth > 0 and r.upto > coalesce(p.paid, 0)) as oldest
        from touched_file t left join ranked r on r.file_id = t.file_id
          left join paid p on p.file_id = t.file_id
        group by t.file_id, t.creditor_id)
      insert into file_balance
        (file_id, creditor_id, placed, paid, total, credit, oldest_due_on, as_of)
      select file_id, creditor_id, placed, paid, greatest(worth - paid, 0),
        greatest(paid - worth, 0) + excess, oldest, ?
      from figures
      on conflict (file_id) do update set placed = excluded.placed, paid = excluded.paid,
        total = excluded.total, credit = excluded.credit,
        oldest_due_on = excluded.oldest_due_on, as_of = excluded.as_of
      """;

  @PersistenceContext(unitName = "quittance")
  private EntityManager em;

  protected PlacedClaimStore() {}

  public PlacedClaimStore(EntityManager em) {
    this.em = em;
  }

  public int recordClaims(PlacementId placement, Instant at, Long actor) {
    return insert(CLAIMS, placement, at, actor);
  }

  public int recordPaidBefore(PlacementId placement, Instant at, Long actor) {
    return insert(PAID_BEFORE, placement, at, actor);
  }

  public int recordFormalNotices(PlacementId placement, Instant at, Long actor) {
    return insert(FORMAL_NOTICES, placement, at, actor);
  }

  public int projectBalances(PlacementId placement, LocalDate today) {
    for (String sql : TOUCHED) {
      em.createNativeQuery(sql).executeUpdate();
    }
    em.createNativeQuery(TOUCH).setParameter(1, placement.value()).executeUpdate();
    em.createNativeQuery("analyze touched_file").executeUpdate();
    return em.createNativeQuery(BALANCES)
        .setParameter(1, today)
        .setParameter(2, today)
        .executeUpdate();
  }

  private int insert(String sql, PlacementId placement, Instant at, Long actor) {
    return em.createNativeQuery(sql)
        .setParameter(1, Columns.of(at))
        .setParameter(2, actor)
        .setParameter(3, placement.value())
        .executeUpdate();
  }
}
