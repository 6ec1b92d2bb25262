package fr.quittance.cash.store;

import fr.quittance.cash.AccountKind;
import fr.quittance.cash.BankStatementId;
import fr.quittance.cash.BankStatementRow;
import fr.quittance.kernel.Page;
import fr.quittance.kernel.PageRequest;
import fr.quittance.kernel.jpa.RowQuery;
import fr.quittance.kernel.jpa.SqlRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Reads imported statements. */
@ApplicationScoped
public class StatementReader {

  private static final String COLUMNS =
      "s.id, s.iban, a.kind, s.kind, s.statement_ref, f.format, f.file_name, f.imported_at, s.currency,"
          + " s.opening, s.opening_on, s.closing, s.closing_on, s.gap, s.balanced, s.line_count, s.new_count,"
          + " s.duplicate_count,"
          + " (select count(*) from bank_line l where l.statement_id = s.id and l.state = 'SUSPENSE'),"
          + " (select count(*) from jsonb_array_elements(f.problems) p where p ->> 'rejected' = 'true')";
  private static final String SOURCE =
      "bank_statement s join bank_file f on f.id = s.bank_file_id join bank_account a on a.iban = s.iban";

  @PersistenceContext(unitName = "quittance")
  private EntityManager em;

  protected StatementReader() {}

  public StatementReader(EntityManager em) {
    this.em = em;
  }

  public Page<BankStatementRow> page(PageRequest request) {
    return rows()
        .whereContains("s.iban", request.filter("iban"))
        .whereContains("f.file_name", request.filter("fileName"))
        .sortable("iban", "s.iban")
        .sortable("closingOn", "s.closing_on")
        .sortable("importedAt", "f.imported_at")
        .sortable("lines", "s.line_count")
        .orderBy("s.id desc")
        .page(request);
  }

  public Optional<BankStatementRow> byId(BankStatementId id) {
    return rows().where("s.id = ?", id.value()).first();
  }

  private RowQuery<BankStatementRow> rows() {
    return new RowQuery<>(em, COLUMNS, SOURCE, StatementReader::row);
  }

  private static BankStatementRow row(SqlRow row) {
    BankStatementId id = new BankStatementId(row.count());
    String iban = row.text();
    AccountKind account = row.oneOf(AccountKind.class);
    String kind = row.text();
    String ref = row.text();
    String format = row.text();
    String fileName = row.text();
    var importedAt = row.instant();
    String currency = row.text();
    return new BankStatementRow(
        id,
        iban,
        account,
        kind,
        ref,
        format,
        fileName,
        importedAt,
        row.money(currency),
        row.date(),
        row.money(currency),
        row.date(),
        row.money(currency),
        row.flag(),
        (int) row.count(),
        (int) row.count(),
        (int) row.count(),
        row.count(),
        (int) row.count());
  }
}
