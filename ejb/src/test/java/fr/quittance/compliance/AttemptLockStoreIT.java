package fr.quittance.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import fr.quittance.testing.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class AttemptLockStoreIT {

  private static final String TUESDAY = "2026-12-01T10:00:00Z";
  private static final int RIVALS = 12;
  private static final int ALLOWED_PER_WEEK = 2;

  private final TestDatabase database = TestDatabase.shared();

  @Test
  void rivalsNeverShareAPlaceUnderTheCap() throws Exception {
    ContactSubject subject =
        database.asAgency(
            em -> {
              ContactSubject created = GateFixture.subject(em);
              new GateFixture(em, TUESDAY).sendFirstLetter(created);
              return created;
            });
    ExecutorService rivals = Executors.newFixedThreadPool(RIVALS);
    try {
      List<Callable<Boolean>> work = new ArrayList<>();
      for (int i = 0; i < RIVALS; i++) {
        work.add(() -> attempt(subject));
      }
      int allowed = 0;
      for (Future<Boolean> result : rivals.invokeAll(work)) {
        allowed += result.get() ? 1 : 0;
      }
      assertThat(allowed).isEqualTo(ALLOWED_PER_WEEK);
    } finally {
      rivals.shutdownNow();
    }
  }

  private boolean attempt(ContactSubject subject) {
    return database.asAgency(
        em ->
            new GateFixture(em, TUESDAY)
                .gate
                .attempt(ContactQuestion.solicitation(subject, Channel.SMS, null))
                .allowed());
  }
}
