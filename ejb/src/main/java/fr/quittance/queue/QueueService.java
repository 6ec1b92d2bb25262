package fr.quittance.queue;

import fr.quittance.compliance.Channel;
import fr.quittance.compliance.ContactDecision;
import fr.quittance.compliance.ContactGate;
import fr.quittance.compliance.ContactQuestion;
import fr.quittance.compliance.ContactSubject;
import fr.quittance.contact.OutcomeService;
import fr.quittance.contact.RecordOutcome;
import fr.quittance.kernel.CallerContext;
import fr.quittance.kernel.InputCheck;
import fr.quittance.kernel.Problem;
import fr.quittance.kernel.RowScoped;
import fr.quittance.kernel.Settings;
import fr.quittance.portfolio.FileQueries;
import fr.quittance.queue.store.LeaseStore;
import fr.quittance.queue.store.LeaseStore.Candidate;
import fr.quittance.queue.store.QueueStore;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/**
 * Hands files to collectors, one at a time: the most urgent one that may be called this minute and
 * whose debtor nobody holds.
 */
@Stateless
@RowScoped
public class QueueService {

  /** How many files one hand-out may pass over because the gate refuses them. */
  private static final int MOST_REFUSALS = 200;

  private static final int USUAL_LEASE_MINUTES = 10;

  @Inject private QueueStore queue;
  @Inject private LeaseStore leases;
  @Inject private FileQueries files;
  @Inject private ContactGate gate;
  @Inject private OutcomeService outcomes;
  @Inject private CallerContext callers;
  @Inject private Settings settings;
  @Inject private Clock clock;

  /**
   * The file that this collector holds, or the next one. A file that the gate refuses waits until
   * it may be called.
   *
   * @return empty when nothing may be called now
   */
  @RequiresPermissions("queue:work")
  public Optional<Lease> takeNext() {
    Instant now = clock.instant();
    Optional<Lease> mine = leases.openOf(me(), now);
    return mine.isPresent() ? mine : firstPermitted(now);
  }

  /** The file that this collector holds. */
  @RequiresPermissions("queue:work")
  public Optional<Lease> mine() {
    return leases.openOf(me(), clock.instant());
  }

  /** Keeps a lease alive while its file is on a screen. */
  @RequiresPermissions("queue:work")
  public Lease keep(LeaseId id) {
    Lease lease = held(id);
    leases.extend(id, clock.instant().plus(length()));
    return lease;
  }

  /**
   * Ends a lease with its outcome; there is no other way to leave a file.
   *
   * @throws Problem {@code lease-ended} where it expired, was concluded or is somebody else's
   */
  @RequiresPermissions("queue:work")
  public void conclude(WrapUp command) {
    new InputCheck()
        .require("mechanism", command.mechanism())
        .require("party", command.party())
        .require("result", command.result())
        .done();
    Lease lease = held(command.lease());
    leases.end(lease.id(), "OUTCOME", clock.instant());
    outcomes.record(
        new RecordOutcome(
            lease.file(),
            attempt(lease),
            command.mechanism(),
            command.party(),
            command.result(),
            command.promise(),
            command.callbackAt(),
            command.note()));
  }

  /** The collector dialled under this lease. */
  @RequiresPermissions("queue:work")
  public void dialled(LeaseId id, long attempt) {
    leases.dialled(held(id).id(), attempt);
  }

  private Optional<Lease> firstPermitted(Instant now) {
    for (int refusals = 0; refusals < MOST_REFUSALS; refusals++) {
      Optional<Candidate> candidate = leases.best(me(), now);
      if (candidate.isEmpty() || hand(candidate.get(), now)) {
        return leases.openOf(me(), now);
      }
    }
    return Optional.empty();
  }

  private boolean hand(Candidate candidate, Instant now) {
    ContactSubject subject = files.contactSubject(candidate.file());
    ContactDecision decision = gate.ask(ContactQuestion.solicitation(subject, Channel.CALL, now));
    if (!decision.allowed()) {
      queue.rest(candidate.file(), decision.nextPermitted());
      return false;
    }
    return leases.open(UUID.randomUUID(), candidate, me(), now, now.plus(length()));
  }

  /**
   * The attempt that the collector dialled under, or one made now: the call took place and counts.
   */
  private long attempt(Lease lease) {
    if (lease.attempt() != null) {
      return lease.attempt();
    }
    ContactSubject subject = files.contactSubject(lease.file());
    return gate.attempt(ContactQuestion.solicitation(subject, Channel.CALL, null)).id();
  }

  private Lease held(LeaseId id) {
    return leases
        .open(id, me(), clock.instant())
        .orElseThrow(
            () ->
                Problem.conflict(
                    "lease-ended", "This lease has ended; the file is back in the queue.", id));
  }

  private long me() {
    return callers.current().userId();
  }

  private Duration length() {
    return Duration.ofMinutes(
        settings.number("quittance.queue.lease-minutes", USUAL_LEASE_MINUTES));
  }
}
