package fr.quittance.ledger.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.quittance.kernel.Money;
import fr.quittance.kernel.jpa.Columns;
import fr.quittance.ledger.MoneyCause;
import fr.quittance.ledger.MoneyMovement;
import fr.quittance.ledger.calc.MoneyPosting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Appends entries with their lines. */
@ApplicationScoped
public class MoneyEntries {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final String ADD =
      """
      with entry as (
        insert into money_entry (kind, bank_line_id, bank_match_id, file_id, statement_id, turn,
          effective_on, at, currency, why, actor_id)
        values (?, cast(? as bigint), cast(? as bigint), cast(? as bigint), cast(? as bigint), ?,
          ?, ?, ?, ?, cast(? as bigint))
        returning id)
      insert into money_line (entry_id, account, creditor_id, debit, credit)
      select entry.id, x.account, x.creditor, x.debit, x.credit
      from entry cross join jsonb_to_recordset(cast(? as jsonb))
        as x (account text, creditor bigint, debit numeric, credit numeric)
      """;

  @PersistenceContext(unitName = "quittance")
  private EntityManager em;

  protected MoneyEntries() {}

  public MoneyEntries(EntityManager em) {
    this.em = em;
  }

  public void add(MoneyMovement movement, List<MoneyPosting> postings, Instant at, Long actor) {
    MoneyCause cause = movement.cause();
    em.createNativeQuery(ADD)
        .setParameter(1, movement.kind().name())
        .setParameter(2, text(cause.bankLine()))
        .setParameter(3, text(cause.bankMatch()))
        .setParameter(4, text(cause.file()))
        .setParameter(5, text(cause.statement()))
        .setParameter(6, cause.turn())
        .setParameter(7, movement.on())
        .setParameter(8, Columns.of(at))
        .setParameter(9, movement.amount().currency())
        .setParameter(10, movement.why())
        .setParameter(11, text(actor))
        .setParameter(12, json(postings))
        .executeUpdate();
  }

  private static String text(Object id) {
    return id == null ? null : id.toString();
  }

  private static String json(List<MoneyPosting> postings) {
    try {
      return JSON.writeValueAsString(postings.stream().map(MoneyEntries::row).toList());
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("Postings must be plain values", e);
    }
  }

  private static Map<String, Object> row(MoneyPosting posting) {
    Money amount = posting.amount();
    Map<String, Object> row = new HashMap<>();
    row.put("account", posting.account().name());
    row.put("creditor", posting.creditor() == null ? null : posting.creditor().value());
    row.put("debit", amount.isPositive() ? amount.amount() : BigDecimal.ZERO);
    row.put("credit", amount.isNegative() ? amount.negated().amount() : BigDecimal.ZERO);
    return row;
  }
}
