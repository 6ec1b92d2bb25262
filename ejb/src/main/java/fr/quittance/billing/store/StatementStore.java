package fr.quittance.billing.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.quittance.billing.IssueStatement;
import fr.quittance.billing.StatementLine;
import fr.quittance.billing.StatementSheet;
import fr.quittance.billing.StatementTotals;
import fr.quittance.kernel.Rate;
import fr.quittance.kernel.id.MandateId;
import fr.quittance.kernel.id.StatementId;
import fr.quittance.kernel.jpa.Columns;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Freezes statements: number, head and lines in one transaction, or nothing. */
@ApplicationScoped
public class StatementStore {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final String NEXT_NUMBER =
      "insert into document_number (series, last) values (?, 1)"
          + " on conflict (series) do update set last = document_number.last + 1 returning last";

  private static final String HEAD =
      """
      insert into remittance_statement (number, mandate_id, creditor_id, from_on, to_on, known_at,
        issued_at, issued_by, currency, remittance_kind, collected, direct, reversed,
        direct_reversed, commission, vat, net_to_pay, remit_by)
      values (?, ?, ?, ?, ?, ?, ?, cast(? as bigint), ?, ?, ?, ?, ?, ?, ?, ?, ?, cast(? as date))
      returning id
      """;

  private static final String LINES =
      """
      insert into statement_line (statement_id, creditor_id, fact_id, file_id, kind, effective_on,
        late, remit_by, amount, commission_rate, commission, vat_rate, vat)
      select ?, ?, x.fact, x.file, x.kind, x.on_day, x.late, x.remit_by, x.amount, x.rate,
        x.commission, ?, x.vat
      from jsonb_to_recordset(cast(? as jsonb)) as x (fact bigint, file bigint, kind text,
        on_day date, late boolean, remit_by date, amount numeric, rate numeric,
        commission numeric, vat numeric, rank int)
      order by x.rank
      """;

  @PersistenceContext(unitName = "quittance")
  private EntityManager em;

  protected StatementStore() {}

  public StatementStore(EntityManager em) {
    this.em = em;
  }

  /** One statement of a mandate at a time; placements and payments go on meanwhile. */
  public void lock(MandateId mandate) {
    em.createNativeQuery("select id from mandate where id = ? for no key update")
        .setParameter(1, mandate.value())
        .getSingleResult();
  }

  public Optional<StatementId> find(MandateId mandate, IssueStatement command) {
    List<?> found =
        em.createNativeQuery(
                "select id from remittance_statement where mandate_id = ? and from_on = ?"
                    + " and to_on = ? and currency = ?")
            .setParameter(1, mandate.value())
            .setParameter(2, command.from())
            .setParameter(3, command.to())
            .setParameter(4, command.currency())
            .getResultList();
    return found.stream().findFirst().map(id -> new StatementId(((Number) id).longValue()));
  }

  /** The next number of a series: held until the transaction ends, so that none is ever lost. */
  public long nextNumber(String series) {
    Object last = em.createNativeQuery(NEXT_NUMBER).setParameter(1, series).getSingleResult();
    return ((Number) last).longValue();
  }

  public StatementId add(StatementSheet sheet, String number, Long issuer, Rate vatRate) {
    StatementTotals totals = sheet.totals();
    Object id =
        em.createNativeQuery(HEAD)
            .setParameter(1, number)
            .setParameter(2, sheet.mandate().value())
            .setParameter(3, sheet.creditor().value())
            .setParameter(4, sheet.period().from())
            .setParameter(5, sheet.period().to())
            .setParameter(6, Columns.of(sheet.issuedAt()))
            .setParameter(7, Columns.of(sheet.issuedAt()))
            .setParameter(8, issuer)
            .setParameter(9, sheet.currency())
            .setParameter(10, sheet.remittance().name())
            .setParameter(11, totals.collected().amount())
            .setParameter(12, totals.direct().amount())
            .setParameter(13, totals.reversed().amount())
            .setParameter(14, totals.directReversed().amount())
            .setParameter(15, totals.commission().amount())
            .setParameter(16, totals.vat().amount())
            .setParameter(17, totals.netToPay().amount())
            .setParameter(18, text(sheet.remitBy()))
            .getSingleResult();
    StatementId statement = new StatementId(((Number) id).longValue());
    addLines(statement, sheet, vatRate);
    return statement;
  }

  private void addLines(StatementId statement, StatementSheet sheet, Rate vatRate) {
    em.createNativeQuery(LINES)
        .setParameter(1, statement.value())
        .setParameter(2, sheet.creditor().value())
        .setParameter(3, vatRate.percent())
        .setParameter(4, json(sheet.lines()))
        .executeUpdate();
  }

  private static String json(List<StatementLine> lines) {
    List<Map<String, Object>> rows =
        IntStream.range(0, lines.size()).mapToObj(rank -> row(lines.get(rank), rank)).toList();
    try {
      return JSON.writeValueAsString(rows);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("Lines must be plain values", e);
    }
  }

  private static Map<String, Object> row(StatementLine line, int rank) {
    Map<String, Object> row = new HashMap<>();
    row.put("rank", rank);
    row.put("fact", line.fact().value());
    row.put("file", line.file().value());
    row.put("kind", line.kind().name());
    row.put("on_day", text(line.effectiveOn()));
    row.put("late", line.late());
    row.put("remit_by", text(line.remitBy()));
    row.put("amount", line.amount().plain());
    row.put("rate", line.commissionRate().percent());
    row.put("commission", line.commission().plain());
    row.put("vat", line.vat().plain());
    return row;
  }

  private static String text(Object value) {
    return value == null ? null : value.toString();
  }
}
