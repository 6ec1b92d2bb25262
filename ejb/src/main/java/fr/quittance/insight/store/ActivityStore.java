package fr.quittance.insight.store;

import fr.quittance.insight.MonthFigure;
import fr.quittance.insight.PortfolioToday;
import fr.quittance.kernel.Money;
import fr.quittance.kernel.jpa.SqlRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** What happens month by month and how the portfolio stands, in euros. */
@ApplicationScoped
public class ActivityStore {

  private static final String TODAY =
      """
      select count(*) filter (where f.status = 'ACTIVE'), count(*) filter (where f.status = 'SUSPENDED'),
        count(*) filter (where f.phase = 'JUDICIAL' and f.status <> 'CLOSED'),
        coalesce(sum(b.total) filter (where f.status <> 'CLOSED' and f.currency = 'EUR'), 0)
      from case_file f left join file_balance b on b.file_id = f.id
      """;

  private static final String MONTHS =
      """
      with months as (
        select cast(d as date) as month from generate_series(cast(? as timestamp), cast(? as timestamp), interval '1 month') d),
      placed as (
        select cast(date_trunc('month', c.placed_on) as date) as month, sum(c.placed) as amount
        from placed_claim c where c.currency = 'EUR' group by 1),
      received as (
        select cast(date_trunc('month', r.effective_on) as date) as month, sum(r.amount) as amount
        from remittable_fact r where r.currency = 'EUR' group by 1)
      select to_char(m.month, 'YYYY-MM'), coalesce(p.amount, 0), coalesce(r.amount, 0)
      from months m left join placed p on p.month = m.month left join received r on r.month = m.month
      order by m.month
      """;

  @PersistenceContext(unitName = "quittance")
  private EntityManager em;

  protected ActivityStore() {}

  public ActivityStore(EntityManager em) {
    this.em = em;
  }

  public PortfolioToday today() {
    SqlRow row = new SqlRow(em.createNativeQuery(TODAY).getSingleResult());
    return new PortfolioToday(row.count(), row.count(), row.count(), row.money(Money.EUR));
  }

  public List<MonthFigure> months(YearMonth first, YearMonth last) {
    List<MonthFigure> figures = new ArrayList<>();
    for (Object found :
        em.createNativeQuery(MONTHS)
            .setParameter(1, first.atDay(1))
            .setParameter(2, last.atDay(1))
            .getResultList()) {
      SqlRow row = new SqlRow(found);
      figures.add(
          new MonthFigure(YearMonth.parse(row.text()), row.money(Money.EUR), row.money(Money.EUR)));
    }
    return figures;
  }
}
