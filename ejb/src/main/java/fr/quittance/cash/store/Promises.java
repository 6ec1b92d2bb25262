package fr.quittance.cash.store;

import fr.quittance.cash.PromiseId;
import fr.quittance.cash.PromiseRow;
import fr.quittance.cash.PromiseState;
import fr.quittance.cash.calc.PromiseEvaluation.Payment;
import fr.quittance.cash.calc.PromiseEvaluation.Promised;
import fr.quittance.kernel.Money;
import fr.quittance.kernel.Paris;
import fr.quittance.kernel.id.FileId;
import fr.quittance.kernel.jpa.Columns;
import fr.quittance.kernel.jpa.RowQuery;
import fr.quittance.kernel.jpa.SqlRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Promises as rows, and the payments that they are judged by. */
@ApplicationScoped
public class Promises {

  @PersistenceContext(unitName = "quittance")
  private EntityManager em;

  protected Promises() {}

  public Promises(EntityManager em) {
    this.em = em;
  }

  public PromiseId add(FileId file, Money amount, LocalDate dueOn, Instant at, Long madeTo) {
    Object id =
        em.createNativeQuery(
                "insert into promise (file_id, creditor_id, amount, due_on, made_at, made_to)"
                    + " select id, creditor_id, ?, ?, ?, ? from case_file where id = ? returning id")
            .setParameter(1, amount.amount())
            .setParameter(2, dueOn)
            .setParameter(3, Columns.of(at))
            .setParameter(4, madeTo)
            .setParameter(5, file.value())
            .getSingleResult();
    return new PromiseId(((Number) id).longValue());
  }

  /** Newest due day first. */
  public List<PromiseRow> ofFile(FileId file) {
    return new RowQuery<>(
            em,
            "p.id, f.currency, p.amount, p.due_on, p.made_at, p.state",
            "promise p join case_file f on f.id = p.file_id",
            Promises::row)
        .where("p.file_id = ?", file.value())
        .orderBy("p.due_on desc, p.id desc")
        .list(100);
  }

  /** The promises of a file that payments decide, cancelled ones left out. */
  public List<Promised> judged(FileId file) {
    return ofFile(file).stream()
        .filter(row -> row.state() != PromiseState.CANCELLED)
        .map(
            row ->
                new Promised(
                    row.id().value(), Paris.dayOf(row.madeAt()), row.dueOn(), row.amount()))
        .toList();
  }

  /** What the debtor paid, to us or to the creditor, annulled payments left out. */
  public List<Payment> payments(FileId file) {
    return new RowQuery<>(
            em,
            "f.effective_on, f.currency, f.amount",
            "fact f",
            row -> new Payment(row.date(), row.money(row.text())))
        .where("f.file_id = ?", file.value())
        .where("f.kind in ('PAYMENT', 'DIRECT_PAYMENT')")
        .where("not exists (select 1 from fact r where r.reverses = f.id)")
        .orderBy("f.effective_on, f.id")
        .list(10_000);
  }

  /** Files with an open promise whose last day is past. */
  public List<FileId> overdue(LocalDate today, int limit) {
    return new RowQuery<>(
            em, "distinct p.file_id", "promise p, cash_setting s", row -> new FileId(row.count()))
        .where("p.state = 'OPEN'")
        .where("p.due_on + s.promise_grace_days < ?", today)
        .orderBy("p.file_id")
        .list(limit);
  }

  /**
   * @return whether the state is another than before
   */
  public boolean settle(PromiseId promise, PromiseState state) {
    return em.createNativeQuery(
                "update promise set state = ?, version = version + 1 where id = ? and state <> ?")
            .setParameter(1, state.name())
            .setParameter(2, promise.value())
            .setParameter(3, state.name())
            .executeUpdate()
        == 1;
  }

  public int graceDays() {
    return ((Number)
            em.createNativeQuery("select promise_grace_days from cash_setting").getSingleResult())
        .intValue();
  }

  private static PromiseRow row(SqlRow row) {
    return new PromiseRow(
        new PromiseId(row.count()),
        row.money(row.text()),
        row.date(),
        row.instant(),
        row.oneOf(PromiseState.class));
  }
}
