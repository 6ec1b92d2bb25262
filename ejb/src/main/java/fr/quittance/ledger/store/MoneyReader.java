package fr.quittance.ledger.store;

import fr.quittance.kernel.Page;
import fr.quittance.kernel.PageRequest;
import fr.quittance.kernel.id.CreditorId;
import fr.quittance.kernel.jpa.RowQuery;
import fr.quittance.kernel.jpa.SqlRow;
import fr.quittance.ledger.ClientAccountRow;
import fr.quittance.ledger.CreditorMoneyRow;
import fr.quittance.ledger.MoneyAccount;
import fr.quittance.ledger.MoneyEntryRow;
import fr.quittance.ledger.MoneyMovementKind;
import fr.quittance.ledger.ToBeBanked;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Reads the client-money journal and what stands around it. */
@ApplicationScoped
public class MoneyReader {

  private static final String ENTRIES =
      "money_line l join money_entry e on e.id = l.entry_id"
          + " left join creditor c on c.id = l.creditor_id"
          + " left join case_file f on f.id = e.file_id"
          + " left join bank_line b on b.id = e.bank_line_id"
          + " left join remittance_statement r on r.id = e.statement_id";

  /** Of the whole entry: the fee that a statement keeps back is found under its creditor too. */
  private static final String ITS_CREDITOR =
      "(select k.ref || ' ' || k.name from money_line o join creditor k on k.id = o.creditor_id"
          + " where o.entry_id = e.id limit 1)";

  private static final String OWED =
      """
      (select creditor_id, currency, sum(owed) as owed, sum(to_bank) as to_bank from (
         select l.creditor_id, e.currency, l.credit - l.debit as owed, 0 as to_bank
         from money_line l join money_entry e on e.id = l.entry_id where l.account = 'CREDITOR'
         union all
         select creditor_id, currency, 0, amount from payment_to_bank) x
       group by creditor_id, currency) o join creditor c on c.id = o.creditor_id
      """;

  @PersistenceContext(unitName = "quittance")
  private EntityManager em;

  protected MoneyReader() {}

  public MoneyReader(EntityManager em) {
    this.em = em;
  }

  public Page<MoneyEntryRow> entries(PageRequest request) {
    return new RowQuery<>(
            em,
            "l.id, e.id, e.at, e.effective_on, e.kind, l.account, c.name, e.currency,"
                + " nullif(l.debit, 0), nullif(l.credit, 0), f.ref, b.statement_id, r.id, r.number, e.why",
            ENTRIES,
            MoneyReader::entry)
        .whereGiven("l.account = ?", request.filter("account"))
        .whereContains(ITS_CREDITOR, request.filter("creditor"))
        .sortable("effectiveOn", "e.effective_on")
        .sortable("kind", "e.kind")
        .orderBy("l.id desc")
        .page(request);
  }

  public Page<CreditorMoneyRow> creditors(PageRequest request) {
    return new RowQuery<>(
            em, "c.id, c.ref, c.name, o.currency, o.owed, o.to_bank", OWED, MoneyReader::creditor)
        .whereContains("c.ref || ' ' || c.name", request.filter("creditor"))
        .sortable("creditor", "lower(c.name)")
        .sortable("owed", "o.owed")
        .sortable("toBeBanked", "o.to_bank")
        .orderBy("lower(c.name), c.id, o.currency")
        .page(request);
  }

  public List<ClientAccountRow> accounts() {
    return new RowQuery<>(
            em,
            "iban, currency, opening, moved, closing, closing_on, gap",
            "client_account",
            MoneyReader::account)
        .orderBy("iban, currency")
        .list(1000);
  }

  public List<ToBeBanked> toBeBanked() {
    return new RowQuery<>(
            em,
            "currency, amount, payments, oldest_on",
            "(select currency, sum(amount) as amount, count(*) as payments,"
                + " min(effective_on) as oldest_on from payment_to_bank group by currency) p",
            row -> new ToBeBanked(row.money(row.text()), row.count(), row.date()))
        .orderBy("currency")
        .list(100);
  }

  private static MoneyEntryRow entry(SqlRow row) {
    long id = row.count();
    long entry = row.count();
    Instant at = row.instant();
    LocalDate effectiveOn = row.date();
    MoneyMovementKind kind = row.oneOf(MoneyMovementKind.class);
    MoneyAccount account = row.oneOf(MoneyAccount.class);
    String creditor = row.text();
    String currency = row.text();
    return new MoneyEntryRow(
        id,
        entry,
        at,
        effectiveOn,
        kind,
        account,
        creditor,
        row.money(currency),
        row.money(currency),
        row.text(),
        row.number(),
        row.number(),
        row.text(),
        row.text());
  }

  private static CreditorMoneyRow creditor(SqlRow row) {
    CreditorId id = new CreditorId(row.count());
    String ref = row.text();
    String name = row.text();
    String currency = row.text();
    return new CreditorMoneyRow(id, ref, name, row.money(currency), row.money(currency));
  }

  private static ClientAccountRow account(SqlRow row) {
    String iban = row.text();
    String currency = row.text();
    return new ClientAccountRow(
        iban,
        row.money(currency),
        row.money(currency),
        row.money(currency),
        row.date(),
        row.money(currency));
  }
}
