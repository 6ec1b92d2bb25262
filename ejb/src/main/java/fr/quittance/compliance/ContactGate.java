package fr.quittance.compliance;

import fr.quittance.audit.Journal;
import fr.quittance.compliance.calc.GateRules;
import fr.quittance.compliance.calc.Judgement;
import fr.quittance.compliance.store.AttemptStore;
import fr.quittance.compliance.store.CaseReader;
import fr.quittance.compliance.store.KeptAttempt;
import fr.quittance.kernel.CallerContext;
import fr.quittance.kernel.Problem;
import fr.quittance.kernel.RowScoped;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/**
 * The one answer to "may we contact this person about this file by this channel at this instant?",
 * for calls, SMS, e-mail, letters and robots alike. Nothing reaches a debtor without passing it.
 */
@Stateless
@RowScoped
public class ContactGate {

  private static final long NONE = 0;

  private CaseReader cases;
  private AttemptStore attempts;
  private CallerContext callers;
  private Journal journal;
  private Clock clock;

  public ContactGate() {}

  @Inject
  public ContactGate(
      CaseReader cases,
      AttemptStore attempts,
      CallerContext callers,
      Journal journal,
      Clock clock) {
    this.cases = cases;
    this.attempts = attempts;
    this.callers = callers;
    this.journal = journal;
    this.clock = clock;
  }

  /** Answers without keeping anything. */
  @RequiresPermissions("contact:decide")
  public ContactDecision ask(ContactQuestion question) {
    ContactQuestion dated = question.at() == null ? question.asOf(clock.instant()) : question;
    return worded(judge(dated, NONE));
  }

  /**
   * Decides for now, under the debtor's lock, and keeps the attempt with its decision, allowed or
   * not. Two attempts on one debtor never count on the same free place under a cap. Do not roll the
   * transaction back because of a refusal: a refused attempt is kept too.
   *
   * @param question its instant is ignored: an attempt takes place when it is made
   */
  @RequiresPermissions("message:send")
  public Attempt attempt(ContactQuestion question) {
    attempts.lockDebtor(question.subject().debtor());
    ContactQuestion now = question.asOf(clock.instant());
    Judgement judgement = judge(now, NONE);
    long id = attempts.keep(now, judgement, callers.current().userId());
    journal.file(
        question.subject().file(),
        "CONTACT_ATTEMPTED",
        Map.of(
            "attempt",
            id,
            "channel",
            question.channel(),
            "purpose",
            question.purpose(),
            "allowed",
            judgement.allowed()));
    return new Attempt(id, worded(judgement));
  }

  /**
   * Asks again, now, for an attempt that was allowed earlier and is about to go out: an opt-out, a
   * hold or the end of the hours that came in between wins. The attempt's own place under the caps
   * stays its own.
   *
   * @param subject as it is now
   */
  @RequiresPermissions("message:send")
  public ContactDecision stillPermitted(long attemptId, ContactSubject subject) {
    KeptAttempt attempt = found(attemptId);
    ContactQuestion again =
        new ContactQuestion(
            subject,
            attempt.channel(),
            attempt.purpose(),
            attempt.address(),
            clock.instant(),
            attempt.template());
    return worded(judge(again, attemptId));
  }

  /** The contact did not take place after all: it counts for no cap any more. */
  @RequiresPermissions("message:send")
  public void cancel(long attemptId) {
    KeptAttempt attempt = found(attemptId);
    if (attempts.cancel(attemptId, clock.instant())) {
      journal.file(attempt.file(), "CONTACT_CANCELLED", Map.of("attempt", attemptId));
    }
  }

  private Judgement judge(ContactQuestion question, long except) {
    return GateRules.judge(cases.read(question, except), question.at());
  }

  private ContactDecision worded(Judgement judgement) {
    return new DecisionWording(callers.current().language()).decision(judgement);
  }

  private KeptAttempt found(long attemptId) {
    return attempts.find(attemptId).orElseThrow(() -> Problem.notFound("Attempt", attemptId));
  }
}
