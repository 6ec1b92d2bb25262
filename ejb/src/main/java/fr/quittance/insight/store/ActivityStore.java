package fr.quittance.insight.store;

import fr.quittance.insight.MandateFigure;
import fr.quittance.insight.MonthFigure;
import fr.quittance.insight.PortfolioToday;
import fr.quittance.kernel.Money;
import fr.quittance.kernel.jpa.SqlRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
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

  private static final String MANDATES =
      """
      with placed as (
        select c.mandate_id, sum(c.placed) as amount from placed_claim c
        where c.currency = 'EUR' and c.placed_on >= ? group by 1),
      received as (
        select r.mandate_id, sum(r.amount) as amount from remittable_fact r
        where r.currency = 'EUR' and r.effective_on >= ? group by 1)
      select m.ref, k.name, coalesce(p.amount, 0), coalesce(r.amount, 0)
      from mandate m join creditor k on k.id = m.creditor_id
        left join placed p on p.mandate_id = m.id left join received r on r.mandate_id = m.id
      where p.amount is not null or r.amount is not null
      order by coalesce(p.amount, 0) desc, m.ref limit ?
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

  public List<MandateFigure> mandates(LocalDate since, int limit) {
    List<MandateFigure> figures = new ArrayList<>();
    for (Object found :
        em.createNativeQuery(MANDATES)
            .setParameter(1, since)
            .setParameter(2, since)
            .setParameter(3, limit)
            .getResultList()) {
      SqlRow row = new SqlRow(found);
      figures.add(
          new MandateFigure(row.text(), row.text(), row.money(Money.EUR), row.money(Money.EUR)));
    }
    return figures;
  }
}
