package fr.quittance.ledger.store;

import fr.quittance.kernel.Page;
import fr.quittance.kernel.PageRequest;
import fr.quittance.kernel.id.CreditorId;
import fr.quittance.kernel.jpa.Columns;
import fr.quittance.kernel.jpa.RowQuery;
import fr.quittance.kernel.jpa.SqlRow;
import fr.quittance.ledger.MoneyAccount;
import fr.quittance.ledger.MoneyCheck;
import fr.quittance.ledger.MoneyCheckRow;
import fr.quittance.ledger.MoneyFigure;
import fr.quittance.ledger.calc.MoneySum;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Adds up what the three sides tell, and keeps what each run of the check found. */
@ApplicationScoped
public class MoneyChecks {

  @PersistenceContext(unitName = "quittance")
  private EntityManager em;

  protected MoneyChecks() {}

  public MoneyChecks(EntityManager em) {
    this.em = em;
  }

  /**
   * All sides in one statement, so that money that moves meanwhile is on all of them or on none.
   */
  public List<MoneySum> sums() {
    return new RowQuery<>(
            em, "side, account, creditor_id, currency, amount", "client_money", MoneyChecks::sum)
        .list(Integer.MAX_VALUE);
  }

  public MoneyCheck add(List<MoneyFigure> figures, int differences, Instant at, Long actor) {
    Object id =
        em.createNativeQuery(
                "insert into money_check (at, actor_id, differences)"
                    + " values (?, cast(? as bigint), ?) returning id")
            .setParameter(1, Columns.of(at))
            .setParameter(2, actor == null ? null : actor.toString())
            .setParameter(3, differences)
            .getSingleResult();
    long check = ((Number) id).longValue();
    figures.forEach(figure -> add(check, figure));
    return new MoneyCheck(check, at, differences, figures);
  }

  private void add(long check, MoneyFigure figure) {
    em.createNativeQuery(
            "insert into money_check_figure (check_id, account, creditor_id, currency, bank,"
                + " journal, files) values (?, ?, cast(? as bigint), ?, cast(? as numeric), ?, ?)")
        .setParameter(1, check)
        .setParameter(2, figure.account().name())
        .setParameter(3, figure.creditor() == null ? null : figure.creditor().toString())
        .setParameter(4, figure.journal().currency())
        .setParameter(5, figure.bank() == null ? null : figure.bank().plain())
        .setParameter(6, figure.journal().amount())
        .setParameter(7, figure.files().amount())
        .executeUpdate();
  }

  /** The latest run, if there was one. */
  public Optional<MoneyCheck> latest() {
    return new RowQuery<>(em, "id, at, differences", "money_check", this::check)
        .orderBy("id desc")
        .first();
  }

  public Page<MoneyCheckRow> page(PageRequest request) {
    return new RowQuery<>(
            em,
            "c.id, c.at, c.differences, u.display_name",
            "money_check c left join app_user u on u.id = c.actor_id",
            row -> new MoneyCheckRow(row.count(), row.instant(), (int) row.count(), row.text()))
        .orderBy("c.id desc")
        .page(request);
  }

  private MoneyCheck check(SqlRow row) {
    long id = row.count();
    return new MoneyCheck(id, row.instant(), (int) row.count(), figures(id));
  }

  private List<MoneyFigure> figures(long check) {
    return new RowQuery<>(
            em,
            "account, creditor_id, currency, bank, journal, files",
            "money_check_figure",
            MoneyChecks::figure)
        .where("check_id = ?", check)
        .orderBy("id")
        .list(Integer.MAX_VALUE);
  }

  private static MoneySum sum(SqlRow row) {
    return new MoneySum(
        row.oneOf(MoneySum.Side.class),
        row.oneOf(MoneyAccount.class),
        creditor(row.number()),
        row.money(row.text()));
  }

  private static MoneyFigure figure(SqlRow row) {
    MoneyAccount account = row.oneOf(MoneyAccount.class);
    CreditorId creditor = creditor(row.number());
    String currency = row.text();
    return new MoneyFigure(
        account, creditor, row.money(currency), row.money(currency), row.money(currency));
  }

  private static CreditorId creditor(Long id) {
    return id == null ? null : new CreditorId(id);
  }
}
