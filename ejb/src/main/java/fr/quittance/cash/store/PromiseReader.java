package fr.quittance.cash.store;

import fr.quittance.cash.PromiseId;
import fr.quittance.cash.PromiseListRow;
import fr.quittance.cash.PromiseState;
import fr.quittance.kernel.Page;
import fr.quittance.kernel.PageRequest;
import fr.quittance.kernel.jpa.RowQuery;
import fr.quittance.kernel.jpa.SqlRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;

/** Promises over many files; a caller who is nobody, the system, sees those of everybody. */
@ApplicationScoped
public class PromiseReader {

  private static final String COLUMNS =
      "p.id, f.ref, coalesce(d.first_name || ' ', '') || d.name, f.currency, p.amount, p.due_on,"
          + " p.made_at, p.state, coalesce(b.total, 0), u.display_name";
  private static final String OPEN_FILES =
      "promise p join case_file f on f.id = p.file_id and f.status <> 'CLOSED'";

  /** What a payment has settled since asks for nothing any more. */
  private static final String BROKEN =
      "p.state = 'BROKEN' and exists (select 1 from file_balance o where o.file_id = p.file_id and o.total > 0)";

  private static final String SOURCE =
      OPEN_FILES
          + " left join file_party fp on fp.file_id = f.id and fp.role = 'DEBTOR'"
          + " left join party d on d.id = fp.party_id"
          + " left join file_balance b on b.file_id = f.id"
          + " left join app_user u on u.id = p.made_to";

  @PersistenceContext(unitName = "quittance")
  private EntityManager em;

  protected PromiseReader() {}

  public PromiseReader(EntityManager em) {
    this.em = em;
  }

  public Page<PromiseListRow> page(PageRequest request, LocalDate today, Long caller) {
    RowQuery<PromiseListRow> query = new RowQuery<>(em, COLUMNS, SOURCE, PromiseReader::row);
    String due = request.filter("due");
    if ("today".equals(due)) {
      query.where("p.state = 'OPEN' and p.due_on <= ?", today);
    } else if ("later".equals(due)) {
      query.where("p.state = 'OPEN' and p.due_on > ?", today);
    } else if ("broken".equals(due)) {
      query.where(BROKEN);
    }
    return query
        .whereGiven("p.made_to = ?", request.filter("mine") == null ? null : caller)
        .whereContains("coalesce(d.first_name || ' ', '') || d.name", request.filter("debtor"))
        .sortable("dueOn", "p.due_on")
        .sortable("amount", "p.amount")
        .sortable("debtor", "d.name")
        .orderBy("p.due_on, p.id")
        .page(request);
  }

  public long countBroken(Long caller) {
    return count(caller).where(BROKEN).count();
  }

  public long countDue(Long caller, LocalDate today) {
    return count(caller).where("p.state = 'OPEN' and p.due_on <= ?", today).count();
  }

  private RowQuery<Long> count(Long caller) {
    return new RowQuery<>(em, "1", OPEN_FILES, SqlRow::number).whereGiven("p.made_to = ?", caller);
  }

  private static PromiseListRow row(SqlRow row) {
    PromiseId id = new PromiseId(row.count());
    String file = row.text();
    String debtor = row.text();
    String currency = row.text();
    return new PromiseListRow(
        id,
        file,
        debtor,
        row.money(currency),
        row.date(),
        row.instant(),
        row.oneOf(PromiseState.class),
        row.money(currency),
        row.text());
  }
}
