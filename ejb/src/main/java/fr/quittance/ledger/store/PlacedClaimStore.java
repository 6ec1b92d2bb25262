package fr.quittance.ledger.store;

import fr.quittance.kernel.id.PlacementId;
import fr.quittance.kernel.jpa.Columns;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;

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
          'agreedRate', coalesce(c.contract_rate, m.agreed_rate)::text,
          'order', m.allocation_order)),
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

  private int insert(String sql, PlacementId placement, Instant at, Long actor) {
    return em.createNativeQuery(sql)
        .setParameter(1, Columns.of(at))
        .setParameter(2, actor)
        .setParameter(3, placement.value())
        .executeUpdate();
  }
}
