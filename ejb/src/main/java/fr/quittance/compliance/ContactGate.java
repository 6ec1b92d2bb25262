package fr.quittance.compliance;

import fr.quittance.kernel.RowScoped;
import jakarta.ejb.Stateless;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/**
 * The one answer to "may we contact this person about this file by this channel at this instant?",
 * for calls, SMS, e-mail, letters and robots alike. Nothing reaches a debtor without passing it.
 */
@Stateless
@RowScoped
public class ContactGate {

  /** Answers without keeping anything. */
  @RequiresPermissions("contact:decide")
  public ContactDecision ask(ContactQuestion question) {
    throw new UnsupportedOperationException();
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
    throw new UnsupportedOperationException();
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
    throw new UnsupportedOperationException();
  }

  /** The contact did not take place after all: it counts for no cap any more. */
  @RequiresPermissions("message:send")
  public void cancel(long attemptId) {
    throw new UnsupportedOperationException();
  }
}
