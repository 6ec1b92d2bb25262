package fr.quittance.queue;

import fr.quittance.contact.CallMechanism;
import fr.quittance.contact.CallResult;
import fr.quittance.contact.PartyReached;
import fr.quittance.contact.RecordOutcome.PromisedPayment;
import java.time.Instant;

/**
 * Command: the outcome that ends a lease. How the call ended, who was reached and what was achieved
 * are three things.
 *
 * @param promise given with result PROMISE, and only then
 * @param callbackAt given with result CALLBACK, and only then
 */
public record WrapUp(
    LeaseId lease,
    CallMechanism mechanism,
    PartyReached party,
    CallResult result,
    PromisedPayment promise,
    Instant callbackAt,
    String note) {}
