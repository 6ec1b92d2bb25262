package fr.quittance.contact;

import fr.quittance.kernel.Money;
import fr.quittance.kernel.id.FileId;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Command: say how a call ended.
 *
 * @param attempt the contact attempt it ends, or null where the debtor called or no number was
 *     dialled
 * @param promise given with result PROMISE, and only then
 * @param callbackAt given with result CALLBACK, and only then
 * @param note what was said, or null
 */
public record RecordOutcome(
    FileId file,
    Long attempt,
    CallMechanism mechanism,
    PartyReached party,
    CallResult result,
    PromisedPayment promise,
    Instant callbackAt,
    String note) {

  /** What the debtor promised to pay, and by when. */
  public record PromisedPayment(Money amount, LocalDate dueOn) {}
}
