package fr.quittance.extranet.store;

import fr.quittance.extranet.CreditorFigures;
import fr.quittance.extranet.CreditorMonth;
import fr.quittance.kernel.Money;
import fr.quittance.kernel.jpa.RowQuery;
import fr.quittance.kernel.jpa.SqlRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** Sums over the rows that the caller may see. */
@ApplicationScoped
public class CreditorFiguresStore {

  private static final String TODAY =
      """
      with files as (
        select count(*) filter (where f.status = 'ACTIVE') as active,
          count(*) filter (where f.status = 'SUSPENDED') as suspended,
          count(*) filter (where f.status = 'CLOSED') as closed,
          count(*) filter (where f.phase = 'JUDICIAL' and f.status <> 'CLOSED') as judicial,
          coalesce(sum(b.total) filter (where f.status <> 'CLOSED' and f.currency = ?), 0) as owed
        from case_file f left join file_balance b on b.file_id = f.id),
      placed as (
        select coalesce(sum(c.placed), 0) as amount from placed_claim c where c.currency = ?),
      received as (
        select coalesce(sum(r.amount) filter (where r.kind in ('COLLECTION', 'REVERSAL')), 0) as ours,
          coalesce(sum(r.amount) filter (where r.kind in ('DIRECT', 'DIRECT_REVERSAL')), 0) as direct,
          coalesce(sum(r.amount) filter (where r.kind in ('COLLECTION', 'REVERSAL') and l.fact_id is null), 0) as untold
        from remittable_fact r left join statement_line l on l.fact_id = r.fact_id
        where r.currency = ?)
      select f.active, f.suspended, f.closed, f.judicial, p.amount, r.ours, r.direct, f.owed, r.untold
      from files f, placed p, received r
      """;

  private static final String MONTHS =
      """
      with months as (
        select cast(d as date) as month
        from generate_series(cast(? as timestamp), cast(? as timestamp), interval '1 month') d),
      placed as (
        select cast(date_trunc('month', c.placed_on) as date) as month, sum(c.placed) as amount
        from placed_claim c where c.currency = ? group by 1),
      received as (
        select cast(date_trunc('month', r.effective_on) as date) as month, sum(r.amount) as amount
        from remittable_fact r where r.currency = ? group by 1)
      select to_char(m.month, 'YYYY-MM'), coalesce(p.amount, 0), coalesce(r.amount, 0)
      from months m left join placed p on p.month = m.month left join received r on r.month = m.month
      order by m.month
      """;

  @PersistenceContext(unitName = "quittance")
  private EntityManager em;

  protected CreditorFiguresStore() {}

  public CreditorFiguresStore(EntityManager em) {
    this.em = em;
  }

  public CreditorFigures today() {
    String currency = currency();
    SqlRow row =
        new SqlRow(
            em.createNativeQuery(TODAY)
                .setParameter(1, currency)
                .setParameter(2, currency)
                .setParameter(3, currency)
                .getSingleResult());
    return new CreditorFigures(
        row.count(),
        row.count(),
        row.count(),
        row.count(),
        row.money(currency),
        row.money(currency),
        row.money(currency),
        row.money(currency),
        row.money(currency));
  }

  public List<CreditorMonth> months(YearMonth first, YearMonth last) {
    String currency = currency();
    List<CreditorMonth> months = new ArrayList<>();
    for (Object found :
        em.createNativeQuery(MONTHS)
            .setParameter(1, first.atDay(1))
            .setParameter(2, last.atDay(1))
            .setParameter(3, currency)
            .setParameter(4, currency)
            .getResultList()) {
      SqlRow row = new SqlRow(found);
      months.add(
          new CreditorMonth(YearMonth.parse(row.text()), row.money(currency), row.money(currency)));
    }
    return months;
  }

  /** The one in which most files count. */
  private String currency() {
    return new RowQuery<>(
            em,
            "x.currency",
            "(select currency, count(*) as files from case_file group by currency) x",
            SqlRow::text)
        .orderBy("x.files desc, x.currency")
        .first()
        .orElse(Money.EUR);
  }
}
