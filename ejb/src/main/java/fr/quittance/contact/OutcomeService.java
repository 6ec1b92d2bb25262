package fr.quittance.contact;

import fr.quittance.audit.Journal;
import fr.quittance.cash.MakePromise;
import fr.quittance.cash.PromiseService;
import fr.quittance.compliance.AddSuppression;
import fr.quittance.compliance.Channel;
import fr.quittance.compliance.HoldService;
import fr.quittance.compliance.PlaceHold;
import fr.quittance.compliance.SuppressionService;
import fr.quittance.contact.domain.CallOutcome;
import fr.quittance.contact.domain.OutcomeRules;
import fr.quittance.contact.store.Outcomes;
import fr.quittance.kernel.CallerContext;
import fr.quittance.kernel.Paris;
import fr.quittance.kernel.Problem;
import fr.quittance.kernel.RowScoped;
import fr.quittance.portfolio.AddNote;
import fr.quittance.portfolio.FileService;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Records how calls end, and does what follows from it. */
@Stateless
@RowScoped
public class OutcomeService {

  @Inject private Outcomes outcomes;
  @Inject private PromiseService promises;
  @Inject private HoldService holds;
  @Inject private SuppressionService suppressions;
  @Inject private FileService files;
  @Inject private Drafting drafting;
  @Inject private Journal journal;
  @Inject private CallerContext callers;
  @Inject private Clock clock;
  @Inject private Event<CallConcluded> concluded;

  /**
   * Records an outcome and answers its id. A promise is kept as such; a dispute, a death and a
   * counsel stop the file; who wants no more calls gets none on that number. Fires {@link
   * CallConcluded}.
   *
   * @throws Problem naming every field that does not fit the others
   */
  @RequiresPermissions("queue:work")
  public long record(RecordOutcome command) {
    Instant now = clock.instant();
    OutcomeRules.check(command, Paris.dayOf(now), now);
    long creditor = outcomes.creditorOf(command.file(), command.attempt());
    long id =
        outcomes.add(
            new CallOutcome(command, creditor, callers.current().userId(), now)
                .with(promise(command), note(command)));
    follow(command);
    journal.file(
        command.file(),
        "CALL_CONCLUDED",
        Map.of(
            "outcome", id,
            "mechanism", command.mechanism(),
            "party", command.party(),
            "result", command.result()));
    concluded.fire(
        new CallConcluded(
            command.file(),
            id,
            command.mechanism(),
            command.party(),
            command.result(),
            command.callbackAt()));
    return id;
  }

  private Long promise(RecordOutcome command) {
    return command.result() == CallResult.PROMISE
        ? promises
            .make(
                new MakePromise(
                    command.file(), command.promise().amount(), command.promise().dueOn()))
            .value()
        : null;
  }

  private Long note(RecordOutcome command) {
    return command.note() == null || command.note().isBlank()
        ? null
        : files.note(new AddNote(command.file(), command.note())).value();
  }

  private void follow(RecordOutcome command) {
    switch (command.result()) {
      case DISPUTE, DECEASED, REPRESENTED ->
          holds.place(new PlaceHold(command.file(), command.result().name(), null, null));
      case CEASE_CONTACT ->
          suppressions.add(
              new AddSuppression(Channel.CALL, number(command), command.result().name()));
      default -> {
        // Nothing else follows: the file stays in its queue.
      }
    }
  }

  private String number(RecordOutcome command) {
    return outcomes
        .dialled(command.attempt())
        .or(() -> drafting.bestNumber(command.file()))
        .orElseThrow(
            () ->
                Problem.invalidField(
                    "attempt", "no-number", "It is not known which number must not be called."));
  }
}
