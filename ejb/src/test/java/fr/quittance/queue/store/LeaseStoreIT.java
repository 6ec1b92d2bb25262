package fr.quittance.queue.store;

import static org.assertj.core.api.Assertions.assertThat;

import fr.quittance.testing.TestDatabase;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LeaseStoreIT {

  private static final Instant NOW = Instant.parse("2026-12-01T10:00:00Z");
  private static final Instant LATER = NOW.plus(Duration.ofMinutes(20));
  private static final int DEBTORS = 40;

  private final TestDatabase database = TestDatabase.shared();

  @BeforeEach
  void aQueueWithTwoFilesForEachDebtor() {
    database.doAsAgency(
        em -> {
          run(em, "delete from lease");
          run(em, "delete from queue_entry");
          run(
              em,
              "insert into creditor (id, ref, name, kind, created_at) values (1, 'C-Q', 'Q', 'COMPANY', now())"
                  + " on conflict do nothing");
          run(
              em,
              "insert into mandate (id, ref, creditor_id, vat_rate, created_at) values (1, 'M-Q', 1, 20, now())"
                  + " on conflict do nothing");
          run(
              em,
              "insert into debtor (id, match_key) select n, ('q' || n)::bytea from generate_series(1, 40) n"
                  + " on conflict do nothing");
          run(
              em,
              "insert into case_file (id, creditor_id, mandate_id, debtor_id, debtor_kind, debtor_ref, currency, opened_on)"
                  + " select n, 1, 1, (n + 1) / 2, 'BUSINESS', 'Q-' || n, 'EUR', date '2026-01-01'"
                  + " from generate_series(1, 80) n on conflict do nothing");
          run(
              em,
              "insert into queue_entry (file_id, creditor_id, debtor_id, priority, reasons, ready_at)"
                  + " select n, 1, (n + 1) / 2, n, '[]', timestamptz '2026-01-01' from generate_series(1, 80) n");
        });
  }

  @Test
  void twoCollectorsNeverHoldTheSameDebtor() throws Exception {
    ExecutorService collectors = Executors.newFixedThreadPool(8);
    try {
      List<Callable<List<Long>>> work = new ArrayList<>();
      for (long user = 1; user <= 8; user++) {
        long collector = user;
        work.add(() -> takeUntilEmpty(collector));
      }
      Set<Long> debtors = new HashSet<>();
      int taken = 0;
      for (Future<List<Long>> result : collectors.invokeAll(work)) {
        taken += result.get().size();
        debtors.addAll(result.get());
      }
      assertThat(taken).isEqualTo(DEBTORS);
      assertThat(debtors).hasSize(DEBTORS);
    } finally {
      collectors.shutdownNow();
    }
  }

  @Test
  void theMostUrgentFileComesFirst() {
    assertThat(take(1, NOW)).map(candidate -> candidate.file().value()).contains(80L);
  }

  @Test
  void anExpiredLeaseReturnsTheFile() {
    Optional<LeaseStore.Candidate> first = take(1, NOW);
    assertThat(take(2, NOW)).isNotEqualTo(first);
    assertThat(take(3, LATER)).isEqualTo(first);
  }

  private List<Long> takeUntilEmpty(long user) {
    List<Long> debtors = new ArrayList<>();
    for (int misses = 0; misses < 5; ) {
      Optional<LeaseStore.Candidate> candidate = take(user, NOW);
      candidate.ifPresent(taken -> debtors.add(taken.debtor().value()));
      misses = candidate.isPresent() ? 0 : misses + 1;
    }
    return debtors;
  }

  private Optional<LeaseStore.Candidate> take(long user, Instant now) {
    return database.asAgency(
        em -> {
          LeaseStore leases = new LeaseStore(em);
          return leases
              .best(user, now)
              .filter(
                  c ->
                      leases.open(
                          UUID.randomUUID(), c, user, now, now.plus(Duration.ofMinutes(10))));
        });
  }

  private static void run(EntityManager em, String sql) {
    em.createNativeQuery(sql).executeUpdate();
  }
}
