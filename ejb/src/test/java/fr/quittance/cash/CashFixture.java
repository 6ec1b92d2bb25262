package fr.quittance.cash;

import fr.quittance.adapter.bankfile.BankFileDispatcher;
import fr.quittance.cash.port.BankFileReader;
import fr.quittance.kernel.Money;
import fr.quittance.kernel.id.FileId;
import fr.quittance.ledger.Balance;
import fr.quittance.ledger.BalanceQueries;
import fr.quittance.ledger.FactRecorded;
import fr.quittance.ledger.LedgerFixture;
import fr.quittance.testing.Wiring;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicLong;
import org.iban4j.CountryCode;
import org.iban4j.Iban;

/** Cash services on one transaction, and an account and files of their own for each test. */
final class CashFixture {

  static final Clock NOON = LedgerFixture.clock("2026-06-10T10:00:00Z");

  private static final AtomicLong UNIQUE = new AtomicLong(System.nanoTime() % 1_000_000_000L);

  final EntityManager em;
  final LedgerFixture ledger;
  final Wiring wiring;

  CashFixture(EntityManager em) {
    this(em, NOON);
  }

  CashFixture(EntityManager em, Clock clock) {
    this.em = em;
    this.ledger = LedgerFixture.in(em);
    this.wiring = new Wiring(em, clock).with(BankFileReader.class, new BankFileDispatcher());
    wiring.observe(FactRecorded.class, event -> wiring.get(LineMatcher.class).onFact(event));
    wiring.observe(FactRecorded.class, event -> wiring.get(PromiseJudge.class).onFact(event));
  }

  <T> T get(Class<T> type) {
    return wiring.get(type);
  }

  /** A client account that no other test has. */
  String account() {
    String iban =
        new Iban.Builder()
            .countryCode(CountryCode.FR)
            .bankCode("30006")
            .branchCode("00001")
            .accountNumber(String.format("%011d", UNIQUE.incrementAndGet()))
            .nationalCheckDigit("00")
            .build()
            .toString();
    get(BankAccountService.class).declare(new DeclareAccount(iban, AccountKind.CLIENT));
    return iban;
  }

  ImportReport importFile(Camt statement) {
    return get(BankStatementService.class).importFile(statement.bytes(), "releve.xml");
  }

  String refOf(FileId file) {
    return (String)
        em.createNativeQuery("select ref from case_file where id = ?")
            .setParameter(1, file.value())
            .getSingleResult();
  }

  Money owed(FileId file) {
    Balance balance = get(BalanceQueries.class).current(file);
    return balance.total();
  }

  long payments(FileId file) {
    return ((Number)
            em.createNativeQuery("select count(*) from fact where file_id = ? and kind = 'PAYMENT'")
                .setParameter(1, file.value())
                .getSingleResult())
        .longValue();
  }

  /** The only line of a statement. */
  BankLineRow lineOf(ImportReport report) {
    return get(BankStatementQueries.class)
        .lines(report.statement(), fr.quittance.kernel.PageRequest.of(0, 10))
        .items()
        .get(0);
  }
}
