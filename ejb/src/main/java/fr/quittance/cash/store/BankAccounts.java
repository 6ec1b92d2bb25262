package fr.quittance.cash.store;

import fr.quittance.cash.AccountKind;
import fr.quittance.cash.BankAccountRow;
import fr.quittance.kernel.Page;
import fr.quittance.kernel.PageRequest;
import fr.quittance.kernel.jpa.Columns;
import fr.quittance.kernel.jpa.RowQuery;
import fr.quittance.kernel.jpa.SqlRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Declared bank accounts as rows. */
@ApplicationScoped
public class BankAccounts {

  @PersistenceContext(unitName = "quittance")
  private EntityManager em;

  protected BankAccounts() {}

  public BankAccounts(EntityManager em) {
    this.em = em;
  }

  /**
   * @return whether it is new
   */
  public boolean declare(String iban, AccountKind kind, Instant at) {
    return em.createNativeQuery(
                "insert into bank_account (iban, kind, declared_at) values (?, ?, ?)"
                    + " on conflict (iban) do nothing")
            .setParameter(1, iban)
            .setParameter(2, kind.name())
            .setParameter(3, Columns.of(at))
            .executeUpdate()
        == 1;
  }

  public void change(String iban, AccountKind kind) {
    em.createNativeQuery("update bank_account set kind = ?, version = version + 1 where iban = ?")
        .setParameter(1, kind.name())
        .setParameter(2, iban)
        .executeUpdate();
  }

  /** Whether it is the account that debtors are told to pay to (R124-2). */
  public boolean isAgencys(String iban) {
    return !em.createNativeQuery("select 1 from agency where client_iban = ?")
        .setParameter(1, iban)
        .getResultList()
        .isEmpty();
  }

  /**
   * Locks the accounts in one order until the transaction ends, so that two imports of an account
   * follow each other.
   *
   * @return the kinds of those that are declared
   */
  public Map<String, AccountKind> lock(Collection<String> ibans) {
    Map<String, AccountKind> kinds = new LinkedHashMap<>();
    for (String iban : new TreeSet<>(ibans)) {
      List<?> kind =
          em.createNativeQuery("select kind from bank_account where iban = ? for update")
              .setParameter(1, iban)
              .getResultList();
      kind.forEach(found -> kinds.put(iban, AccountKind.valueOf(found.toString())));
    }
    return kinds;
  }

  public Optional<BankAccountRow> byIban(String iban) {
    return rows().where("a.iban = ?", iban).first();
  }

  public Page<BankAccountRow> page(PageRequest request) {
    return rows()
        .whereContains("a.iban", request.filter("iban"))
        .whereGiven("a.kind = ?", request.filter("kind"))
        .sortable("iban", "a.iban")
        .sortable("kind", "a.kind")
        .sortable("closingOn", "s.closing_on")
        .orderBy("a.kind, a.iban")
        .page(request);
  }

  private RowQuery<BankAccountRow> rows() {
    return new RowQuery<>(
        em,
        "a.iban, a.kind, coalesce(s.currency, a.currency),"
            + " (select count(*) from bank_statement x where x.iban = a.iban),"
            + " s.closing, s.closing_on",
        "bank_account a left join lateral (select c.currency, c.closing, c.closing_on"
            + " from bank_statement c where c.iban = a.iban and c.closing is not null"
            + " order by c.closing_on desc, c.id desc limit 1) s on true",
        BankAccounts::row);
  }

  private static BankAccountRow row(SqlRow row) {
    String iban = row.text();
    AccountKind kind = row.oneOf(AccountKind.class);
    String currency = row.text();
    return new BankAccountRow(iban, kind, currency, row.count(), row.money(currency), row.date());
  }
}
