package fr.quittance.cash.store;

import fr.quittance.cash.ClientMoney;
import fr.quittance.kernel.jpa.RowQuery;
import fr.quittance.kernel.jpa.SqlRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Adds up client money, each figure from its own rows, so that a difference shows. */
@ApplicationScoped
public class ClientMoneyStore {

  private static final String FIGURES =
      """
      (with line as (
         select l.id, l.currency, l.amount, l.state from bank_line l
           join bank_account a on a.iban = l.iban and a.kind = 'CLIENT' where l.state <> 'REPEATED'),
       booked as (
         select l.id, l.currency, l.state, sum(m.amount) as amount from line l
           join bank_match m on m.line_id = l.id and m.undone_at is null group by 1, 2, 3),
       figure as (
         select currency, amount as bank, case when state = 'SUSPENSE' then amount else 0 end as suspense,
           case when state = 'NOT_OURS' then amount else 0 end as not_ours, 0 as matched, 0 as to_bank from line
         union all
         select currency, 0, case when state = 'SUSPENSE' then -amount else 0 end, 0, amount, 0 from booked
         union all
         select currency, 0, 0, 0, 0, amount from payment_to_bank)
       select currency, sum(bank) as bank, sum(matched) as matched, sum(suspense) as suspense,
         sum(not_ours) as not_ours, sum(to_bank) as to_bank from figure group by currency) f
      """;

  @PersistenceContext(unitName = "quittance")
  private EntityManager em;

  protected ClientMoneyStore() {}

  public ClientMoneyStore(EntityManager em) {
    this.em = em;
  }

  public List<ClientMoney> byCurrency() {
    return new RowQuery<>(
            em,
            "f.currency, f.bank, f.matched, f.suspense, f.not_ours, f.to_bank",
            FIGURES,
            ClientMoneyStore::row)
        .orderBy("f.currency")
        .list(100);
  }

  private static ClientMoney row(SqlRow row) {
    String currency = row.text();
    return new ClientMoney(
        row.money(currency),
        row.money(currency),
        row.money(currency),
        row.money(currency),
        row.money(currency));
  }
}
