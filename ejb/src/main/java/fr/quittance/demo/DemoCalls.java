package fr.quittance.demo;

import fr.quittance.contact.CallMechanism;
import fr.quittance.contact.CallResult;
import fr.quittance.contact.PartyReached;
import fr.quittance.contact.RecordOutcome.PromisedPayment;
import fr.quittance.demo.calc.DemoChoices;
import fr.quittance.identity.AccessControl;
import fr.quittance.identity.UserQueries;
import fr.quittance.kernel.Caller;
import fr.quittance.kernel.Money;
import fr.quittance.kernel.PageRequest;
import fr.quittance.kernel.Paris;
import fr.quittance.kernel.StagedClock;
import fr.quittance.portfolio.FileQueries;
import fr.quittance.portfolio.FileSheet;
import fr.quittance.queue.Lease;
import fr.quittance.queue.QueueService;
import fr.quittance.queue.WrapUp;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Mornings of the two collectors, as they work the queue. */
@ApplicationScoped
class DemoCalls {

  @Inject private QueueService queue;
  @Inject private FileQueries files;
  @Inject private UserQueries users;
  @Inject private AccessControl access;
  @Inject private StagedClock clock;

  /** A debtor who said he would pay. */
  record Promised(FileSheet file, LocalDate by) {}

  /**
   * Both collectors call, one after the other, a few minutes each; what was promised comes back.
   */
  List<Promised> morning(Instant start, int calls, DemoChoices choices) {
    List<Promised> promised = new ArrayList<>();
    Instant at = start;
    for (int i = 0; i < calls; i++) {
      clock.stageAt(at);
      Caller collector = caller(i % 2 == 0 ? "collector" : "collector2");
      Optional<Promised> promise =
          access
              .subjectOf(collector)
              .execute(() -> call(choices, LocalDate.from(start.atZone(Paris.ZONE))));
      promise.ifPresent(promised::add);
      at = at.plus(Duration.ofMinutes(choices.between(2, 6)));
    }
    return promised;
  }

  private Optional<Promised> call(DemoChoices choices, LocalDate today) {
    Optional<Lease> lease = queue.takeNext();
    if (lease.isEmpty()) {
      return Optional.empty();
    }
    FileSheet file = files.byId(lease.get().file());
    int luck = choices.between(0, 99);
    if (luck < 55) {
      conclude(
          lease.get(),
          luck < 35
              ? CallMechanism.NO_ANSWER
              : luck < 50 ? CallMechanism.VOICEMAIL : CallMechanism.BUSY);
      return Optional.empty();
    }
    if (luck < 78) {
      LocalDate by = today.plusDays(choices.between(5, 15));
      Money amount = Money.of(choices.payment(file.balance().amount()), file.currency());
      conclude(
          lease.get(), CallResult.PROMISE, new PromisedPayment(amount, by), null, choices.note());
      return Optional.of(new Promised(file, by));
    }
    Instant callback =
        today.plusDays(choices.between(1, 4)).atTime(10, 30).atZone(Paris.ZONE).toInstant();
    CallResult result =
        luck < 86
            ? CallResult.CALLBACK
            : luck < 91 ? CallResult.DISPUTE : luck < 96 ? CallResult.REFUSAL : CallResult.HARDSHIP;
    conclude(
        lease.get(), result, null, result == CallResult.CALLBACK ? callback : null, choices.note());
    return Optional.empty();
  }

  private void conclude(Lease lease, CallMechanism mechanism) {
    queue.conclude(
        new WrapUp(lease.id(), mechanism, PartyReached.UNKNOWN, CallResult.NONE, null, null, null));
  }

  private void conclude(
      Lease lease, CallResult result, PromisedPayment promise, Instant callback, String note) {
    queue.conclude(
        new WrapUp(
            lease.id(),
            CallMechanism.ANSWERED,
            PartyReached.RIGHT_PARTY,
            result,
            promise,
            callback,
            note));
  }

  private Caller caller(String login) {
    return users.list(new PageRequest(0, 10, null, false, Map.of("login", login))).items().stream()
        .filter(user -> user.login().equals(login))
        .map(
            user ->
                new Caller(
                    user.id().value(),
                    user.login(),
                    user.displayName(),
                    user.role().name(),
                    null,
                    "fr"))
        .findFirst()
        .orElseThrow();
  }
}
