package fr.quittance.ledger.store;

import fr.quittance.kernel.id.FileId;
import fr.quittance.ledger.calc.BalanceCalculation;
import fr.quittance.ledger.calc.Computed;
import fr.quittance.ledger.domain.Fact;
import fr.quittance.ledger.domain.LockedFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;

/** Keeps {@code file_balance}, what lists sort by: a projection that facts can rebuild any time. */
@ApplicationScoped
public class BalanceStore {

  private static final String UPSERT =
      """
      insert into file_balance
        (file_id, creditor_id, placed, paid, total, credit, oldest_due_on, as_of)
      values (?, ?, ?, ?, ?, ?, cast(? as date), ?)
      on conflict (file_id) do update set placed = excluded.placed, paid = excluded.paid,
        total = excluded.total, credit = excluded.credit,
        oldest_due_on = excluded.oldest_due_on, as_of = excluded.as_of
      """;

  @PersistenceContext(unitName = "quittance")
  private EntityManager em;

  @Inject private FactStore facts;

  protected BalanceStore() {}

  public BalanceStore(EntityManager em, FactStore facts) {
    this.em = em;
    this.facts = facts;
  }

  /** Computes the balance of a file as of a day and keeps the figures that lists need. */
  public void project(FileId file, LocalDate today) {
    LockedFile row = facts.file(file).orElseThrow();
    Computed computed =
        BalanceCalculation.of(
            facts.facts(file).stream().map(Fact::known).toList(), today, row.currency());
    em.createNativeQuery(UPSERT)
        .setParameter(1, row.id())
        .setParameter(2, row.creditorId())
        .setParameter(3, computed.placed().amount())
        .setParameter(4, computed.paid().amount())
        .setParameter(5, computed.principal().amount())
        .setParameter(6, computed.credit().amount())
        .setParameter(7, computed.oldestDueOn() == null ? null : computed.oldestDueOn().toString())
        .setParameter(8, today)
        .executeUpdate();
  }
}
