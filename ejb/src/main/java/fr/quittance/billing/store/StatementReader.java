package fr.quittance.billing.store;

import fr.quittance.billing.StatementLine;
import fr.quittance.billing.StatementLineKind;
import fr.quittance.billing.StatementRow;
import fr.quittance.billing.StatementSheet;
import fr.quittance.billing.StatementTotals;
import fr.quittance.kernel.Page;
import fr.quittance.kernel.PageRequest;
import fr.quittance.kernel.Period;
import fr.quittance.kernel.Rate;
import fr.quittance.kernel.Slice;
import fr.quittance.kernel.id.CreditorId;
import fr.quittance.kernel.id.FactId;
import fr.quittance.kernel.id.FileId;
import fr.quittance.kernel.id.MandateId;
import fr.quittance.kernel.id.StatementId;
import fr.quittance.kernel.jpa.RowQuery;
import fr.quittance.kernel.jpa.SqlRow;
import fr.quittance.mandate.RemittanceKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Reads frozen statements. */
@ApplicationScoped
public class StatementReader {

  private static final String SOURCE =
      "remittance_statement s join mandate m on m.id = s.mandate_id"
          + " join creditor c on c.id = s.creditor_id";

  private static final String HEAD =
      "s.currency, s.id, s.number, m.id, m.ref, c.id, c.name, s.from_on, s.to_on, s.issued_at,"
          + " s.remittance_kind, s.collected, s.direct, s.reversed, s.direct_reversed,"
          + " s.commission, s.vat, s.net_to_pay, s.remit_by";

  private static final String ROW =
      "s.currency, s.id, s.number, m.ref, c.name, s.from_on, s.to_on, s.issued_at, s.remit_by,"
          + " s.collected + s.reversed, s.commission + s.vat, s.net_to_pay";

  private static final String LINE =
      "r.fact_id, r.file_id, r.file_ref, r.debtor_ref, "
          + MovementStore.CLAIMS
          + ", l.kind, l.effective_on, l.late, l.remit_by, l.amount, l.commission_rate,"
          + " l.commission, l.vat";

  @PersistenceContext(unitName = "quittance")
  private EntityManager em;

  protected StatementReader() {}

  public StatementReader(EntityManager em) {
    this.em = em;
  }

  public Optional<StatementSheet> byId(StatementId id) {
    return new RowQuery<>(em, HEAD, SOURCE, row -> sheet(row, this::lines))
        .where("s.id = ?", id.value())
        .first();
  }

  /** The statement without its lines. */
  public Optional<StatementSheet> head(StatementId id) {
    return new RowQuery<>(em, HEAD, SOURCE, row -> sheet(row, (one, currency) -> List.of()))
        .where("s.id = ?", id.value())
        .first();
  }

  public Optional<String> currency(StatementId id) {
    return new RowQuery<>(em, "s.currency", "remittance_statement s", SqlRow::text)
        .where("s.id = ?", id.value())
        .first();
  }

  public Page<StatementRow> page(PageRequest request) {
    return new RowQuery<>(em, ROW, SOURCE, StatementReader::row)
        .whereContains("s.number || ' ' || m.ref || ' ' || c.name", request.filter("text"))
        .whereContains("m.ref", request.filter("mandate"))
        .whereContains("c.name", request.filter("creditor"))
        .whereContains("s.number", request.filter("number"))
        .sortable("number", "s.number")
        .sortable("mandate", "m.ref")
        .sortable("creditor", "c.name")
        .sortable("from", "s.from_on")
        .sortable("to", "s.to_on")
        .sortable("issuedAt", "s.issued_at")
        .sortable("remitBy", "s.remit_by")
        .sortable("netToPay", "s.net_to_pay")
        .orderBy("s.id desc")
        .page(request);
  }

  /** The statements of a mandate, newest first. */
  public Slice<StatementRow> slice(String mandateRef, Long before, int limit) {
    List<StatementRow> rows =
        new RowQuery<>(em, ROW, SOURCE, StatementReader::row)
            .where("m.ref = ?", mandateRef)
            .whereGiven("s.id < ?", before)
            .orderBy("s.id desc")
            .list(limit + 1);
    boolean more = rows.size() > limit;
    List<StatementRow> items = more ? rows.subList(0, limit) : rows;
    return new Slice<>(items, more ? items.get(limit - 1).id().toString() : null);
  }

  private static StatementSheet sheet(
      SqlRow row, BiFunction<StatementId, String, List<StatementLine>> lines) {
    String currency = row.text();
    StatementId id = new StatementId(row.count());
    return new StatementSheet(
        id,
        row.text(),
        new MandateId(row.count()),
        row.text(),
        new CreditorId(row.count()),
        row.text(),
        new Period(row.date(), row.date()),
        row.instant(),
        currency,
        row.oneOf(RemittanceKind.class),
        totals(row, currency),
        row.date(),
        lines.apply(id, currency));
  }

  private static StatementTotals totals(SqlRow row, String currency) {
    return new StatementTotals(
        row.money(currency),
        row.money(currency),
        row.money(currency),
        row.money(currency),
        row.money(currency),
        row.money(currency),
        row.money(currency));
  }

  private List<StatementLine> lines(StatementId id, String currency) {
    return linesOf(id, currency).list(Integer.MAX_VALUE);
  }

  /** One page of the lines, in the statement's order. */
  public Page<StatementLine> lines(StatementId id, String currency, PageRequest request) {
    return linesOf(id, currency)
        .whereContains("r.file_ref || ' ' || r.debtor_ref", request.filter("text"))
        .whereGiven("l.kind = ?", request.filter("kind"))
        .sortable("effectiveOn", "l.effective_on")
        .sortable("file", "r.file_ref")
        .sortable("kind", "l.kind")
        .sortable("amount", "l.amount")
        .sortable("remitBy", "l.remit_by")
        .page(request);
  }

  private RowQuery<StatementLine> linesOf(StatementId id, String currency) {
    return new RowQuery<>(
            em,
            LINE,
            "statement_line l join remittable_fact r on r.fact_id = l.fact_id",
            row -> line(row, currency))
        .where("l.statement_id = ?", id.value())
        .orderBy("l.id");
  }

  private static StatementLine line(SqlRow row, String currency) {
    return new StatementLine(
        new FactId(row.count()),
        new FileId(row.count()),
        row.text(),
        row.text(),
        row.text(),
        row.oneOf(StatementLineKind.class),
        row.date(),
        row.flag(),
        row.date(),
        row.money(currency),
        Rate.percent(row.decimal()),
        row.money(currency),
        row.money(currency));
  }

  private static StatementRow row(SqlRow row) {
    String currency = row.text();
    return new StatementRow(
        new StatementId(row.count()),
        row.text(),
        row.text(),
        row.text(),
        row.date(),
        row.date(),
        row.instant(),
        row.date(),
        row.money(currency),
        row.money(currency),
        row.money(currency));
  }
}
