package fr.quittance.cash.store;

import fr.quittance.cash.AccountKind;
import fr.quittance.cash.BankLineId;
import fr.quittance.cash.BankLineRow;
import fr.quittance.cash.BankStatementId;
import fr.quittance.cash.LineReason;
import fr.quittance.cash.LineState;
import fr.quittance.kernel.Money;
import fr.quittance.kernel.Page;
import fr.quittance.kernel.PageRequest;
import fr.quittance.kernel.jpa.RowQuery;
import fr.quittance.kernel.jpa.SqlRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads bank lines with what became of them. */
@ApplicationScoped
public class LineReader {

  private static final String COLUMNS =
      "l.id, l.statement_id, l.iban, l.position, l.booked_on, l.value_on, l.currency, l.amount,"
          + " l.amount - coalesce(m.amount, 0), t.counterparty_name, t.counterparty_iban, t.remittance,"
          + " t.structured_ref, t.end_to_end_id, l.returned, l.return_reason, l.state, l.reason, m.files, m.rules";
  private static final String SOURCE =
      "bank_line l join bank_line_text t on t.line_id = l.id left join lateral ("
          + "select sum(x.amount) as amount, string_agg(f.ref, ' ' order by f.ref) as files,"
          + " string_agg(distinct x.rule, ' ') as rules from bank_match x"
          + " join case_file f on f.id = x.file_id where x.line_id = l.id and x.undone_at is null) m on true";

  @PersistenceContext(unitName = "quittance")
  private EntityManager em;

  protected LineReader() {}

  public LineReader(EntityManager em) {
    this.em = em;
  }

  /** A line locked until the transaction ends, and what judging it by hand needs. */
  public record LockedLine(
      BankLineId id,
      AccountKind account,
      LocalDate bookedOn,
      LocalDate valueOn,
      Money amount,
      LineState state,
      LineReason reason,
      List<String> texts,
      String counterparty,
      long version) {

    /** The day on which a payment counts: the bank's value date, else the day it was booked. */
    public LocalDate day() {
      return valueOn == null ? bookedOn : valueOn;
    }
  }

  public Optional<LockedLine> lock(BankLineId line) {
    em.createNativeQuery("select id from bank_line where id = ? for update")
        .setParameter(1, line.value())
        .getResultList();
    return find(line);
  }

  public Optional<LockedLine> find(BankLineId line) {
    return new RowQuery<>(
            em,
            "l.id, a.kind, l.booked_on, l.value_on, l.currency, l.amount, l.state, l.reason,"
                + " array_to_string(t.texts, chr(31)), t.counterparty_name, l.version",
            "bank_line l join bank_account a on a.iban = l.iban"
                + " join bank_line_text t on t.line_id = l.id",
            LineReader::locked)
        .where("l.id = ?", line.value())
        .first();
  }

  /** Filters {@code text} over everything written on the line, {@code amount}, {@code state}. */
  public Page<BankLineRow> page(BankStatementId statement, LineState state, PageRequest request) {
    RowQuery<BankLineRow> query = new RowQuery<>(em, COLUMNS, SOURCE, LineReader::row);
    return query
        .whereGiven("l.statement_id = ?", statement == null ? null : statement.value())
        .whereGiven("l.state = ?", state == null ? request.filter("state") : state.name())
        .whereContains(
            "coalesce(t.counterparty_name, '') || ' ' || array_to_string(t.texts, ' ')",
            request.filter("text"))
        .whereContains("l.amount::text", comma(request.filter("amount")))
        .sortable("bookedOn", "l.booked_on")
        .sortable("amount", "l.amount")
        .sortable("counterparty", "lower(t.counterparty_name)")
        .sortable("state", "l.state")
        .orderBy(statement == null ? "l.booked_on, l.id" : "l.position")
        .page(request);
  }

  public Optional<BankLineRow> byId(BankLineId line) {
    return new RowQuery<>(em, COLUMNS, SOURCE, LineReader::row)
        .where("l.id = ?", line.value())
        .first();
  }

  private static String comma(String amount) {
    return amount == null ? null : amount.replace(',', '.');
  }

  private static LockedLine locked(SqlRow row) {
    return new LockedLine(
        new BankLineId(row.count()),
        row.oneOf(AccountKind.class),
        row.date(),
        row.date(),
        row.money(row.text()),
        row.oneOf(LineState.class),
        row.oneOf(LineReason.class),
        List.of(row.text().split("\u001f")),
        row.text(),
        row.count());
  }

  private static BankLineRow row(SqlRow row) {
    BankLineId id = new BankLineId(row.count());
    BankStatementId statement = new BankStatementId(row.count());
    String iban = row.text();
    int position = (int) row.count();
    LocalDate bookedOn = row.date();
    LocalDate valueOn = row.date();
    String currency = row.text();
    return new BankLineRow(
        id,
        statement,
        iban,
        position,
        bookedOn,
        valueOn,
        row.money(currency),
        row.money(currency),
        row.text(),
        row.text(),
        row.text(),
        row.text(),
        row.text(),
        row.flag(),
        row.text(),
        row.oneOf(LineState.class),
        row.oneOf(LineReason.class),
        words(row.text()),
        words(row.text()));
  }

  private static List<String> words(String text) {
    return text == null ? List.of() : List.of(text.split(" "));
  }
}
