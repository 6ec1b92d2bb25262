package fr.quittance.insight.store;

import fr.quittance.insight.PortfolioFigure;
import fr.quittance.insight.PortfolioFilter;
import fr.quittance.kernel.Money;
import fr.quittance.kernel.jpa.RowQuery;
import fr.quittance.kernel.jpa.SqlRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** Placed and collected by month of placement and mandate, in one statement. */
@ApplicationScoped
public class PortfolioStore {

  private static final String FIGURES =
      """
      with claims as (
        select c.*, sum(c.to_collect) over (partition by c.file_id order by c.due_date, c.claim_id) as upto,
          c.claim_id = last_value(c.claim_id) over (partition by c.file_id order by c.due_date, c.claim_id
            rows between unbounded preceding and unbounded following) as is_last
        from placed_claim c join mandate m on m.id = c.mandate_id
        where c.currency = ? and c.placed_on <= ? and (cast(? as text) is null or m.ref = ?)),
      received as (
        select r.file_id, sum(r.amount) as amount
        from remittable_fact r where r.currency = ? and r.effective_on <= ? group by r.file_id),
      spread as (
        select c.*, greatest(coalesce(r.amount, 0) - (c.upto - c.to_collect), 0) as reaching
        from claims c left join received r on r.file_id = c.file_id)
      select to_char(s.placed_on, 'YYYY-MM'), m.ref, x.name, count(distinct s.file_id), sum(s.placed),
        sum(case when s.is_last then s.reaching else least(s.reaching, s.to_collect) end)
      from spread s join mandate m on m.id = s.mandate_id join creditor x on x.id = m.creditor_id
      where s.placed_on between ? and ?
      group by 1, 2, 3
      order by 1, 2
      """;

  @PersistenceContext(unitName = "quittance")
  private EntityManager em;

  protected PortfolioStore() {}

  public PortfolioStore(EntityManager em) {
    this.em = em;
  }

  public List<PortfolioFigure> figures(PortfolioFilter filter) {
    List<PortfolioFigure> figures = new ArrayList<>();
    for (Object row :
        em.createNativeQuery(FIGURES)
            .setParameter(1, filter.currency())
            .setParameter(2, filter.asOf())
            .setParameter(3, filter.mandateRef())
            .setParameter(4, filter.mandateRef())
            .setParameter(5, filter.currency())
            .setParameter(6, filter.asOf())
            .setParameter(7, filter.from().atDay(1))
            .setParameter(8, filter.to().atEndOfMonth())
            .getResultList()) {
      figures.add(figure(new SqlRow(row), filter.currency()));
    }
    return figures;
  }

  public List<String> currencies() {
    List<String> found =
        new RowQuery<>(
                em,
                "x.currency",
                "(select currency, count(*) as files from case_file group by currency) x",
                SqlRow::text)
            .orderBy("x.files desc, x.currency")
            .list(20);
    return found.isEmpty() ? List.of(Money.EUR) : found;
  }

  private static PortfolioFigure figure(SqlRow row, String currency) {
    return new PortfolioFigure(
        YearMonth.parse(row.text()),
        row.text(),
        row.text(),
        (int) row.count(),
        row.money(currency),
        row.money(currency));
  }
}
