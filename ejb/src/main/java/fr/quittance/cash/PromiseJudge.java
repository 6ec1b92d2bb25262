package fr.quittance.cash;

import fr.quittance.audit.Journal;
import fr.quittance.cash.calc.PromiseEvaluation;
import fr.quittance.cash.calc.PromiseEvaluation.Promised;
import fr.quittance.cash.store.Promises;
import fr.quittance.kernel.Paris;
import fr.quittance.kernel.id.FileId;
import fr.quittance.ledger.FactKind;
import fr.quittance.ledger.FactRecorded;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Says of the promises of a file which were kept, whenever money of the file moved. */
@ApplicationScoped
class PromiseJudge {

  private static final Set<FactKind> MONEY_PAID =
      Set.of(FactKind.PAYMENT, FactKind.DIRECT_PAYMENT, FactKind.REVERSAL);

  @Inject private Promises promises;
  @Inject private Journal journal;
  @Inject private Clock clock;
  @Inject private Event<PromiseSettled> settled;

  void onFact(@Observes FactRecorded recorded) {
    if (MONEY_PAID.contains(recorded.kind())) {
      judge(recorded.file());
    }
  }

  void judge(FileId file) {
    List<Promised> judged = promises.judged(file);
    if (judged.isEmpty()) {
      return;
    }
    new PromiseEvaluation(promises.payments(file), promises.graceDays())
        .on(Paris.today(clock), judged)
        .forEach((id, verdict) -> settle(file, new PromiseId(id), verdict));
  }

  private void settle(FileId file, PromiseId promise, PromiseEvaluation.Verdict verdict) {
    PromiseState state = PromiseState.valueOf(verdict.name());
    if (promises.settle(promise, state)) {
      journal.file(
          file, "PROMISE_SETTLED", Map.of("promise", promise.value(), "state", state.name()));
      settled.fire(new PromiseSettled(file, promise, state));
    }
  }
}
