package fr.quittance.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.quittance.kernel.id.FileId;
import fr.quittance.kernel.id.StatementId;
import fr.quittance.ledger.FactKind;
import fr.quittance.ledger.LedgerFixture;
import fr.quittance.testing.TestDatabase;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ConcurrentStatementsStoreIT {

  private static final int THREADS = 8;
  private static final String OF_THE_YEAR =
      " from remittance_statement where number like 'R-2026-%'";

  private final TestDatabase database = TestDatabase.shared();

  @Test
  void allAskAtOnceAndGetOneStatement() throws Exception {
    BillingFixture billing = mandateWithOnePayment();
    List<StatementId> ids =
        atOnce(IntStream.range(0, THREADS).mapToObj(i -> issue(billing)).toList());
    assertThat(new HashSet<>(ids)).hasSize(1);
  }

  @Test
  void numbersHaveNoGapEvenWhenAnIssueFails() throws Exception {
    long before = last();
    List<Callable<StatementId>> work = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      work.add(issue(mandateWithOnePayment()));
    }
    BillingFixture failing = mandateWithOnePayment();
    assertThatThrownBy(
            () ->
                database.doAsAgency(
                    em -> {
                      failing.service(em).issue(failing.command("2026-10-01", "2026-10-31"));
                      throw new IllegalStateException("power cut");
                    }))
        .hasMessage("power cut");
    assertThat(new HashSet<>(atOnce(work))).hasSize(THREADS);
    assertThat(last()).isEqualTo(before + THREADS);
    assertThat(count("select count(distinct number)" + OF_THE_YEAR))
        .isEqualTo(count("select count(*)" + OF_THE_YEAR))
        .isEqualTo(last());
  }

  private BillingFixture mandateWithOnePayment() {
    return database.asAgency(
        em -> {
          LedgerFixture ledger = LedgerFixture.in(em);
          FileId file = StatementStoreIT.fileOf(ledger, "500", null);
          StatementStoreIT.pay(em, file, FactKind.PAYMENT, "2026-10-05", "100");
          return BillingFixture.of(ledger);
        });
  }

  private Callable<StatementId> issue(BillingFixture billing) {
    return () ->
        database.asAgency(
            em -> billing.service(em).issue(billing.command("2026-10-01", "2026-10-31")));
  }

  private static List<StatementId> atOnce(List<Callable<StatementId>> work)
      throws InterruptedException, ExecutionException {
    ExecutorService threads = Executors.newFixedThreadPool(work.size());
    try {
      List<StatementId> ids = new ArrayList<>();
      for (Future<StatementId> done : threads.invokeAll(work)) {
        ids.add(done.get());
      }
      return ids;
    } finally {
      threads.shutdown();
    }
  }

  private long last() {
    return count(
        "select coalesce(max(last), 0) from document_number where series = 'REMITTANCE-2026'");
  }

  private long count(String sql) {
    return database.asAgency(
        em -> ((Number) em.createNativeQuery(sql).getSingleResult()).longValue());
  }
}
