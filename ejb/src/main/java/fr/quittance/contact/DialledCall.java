package fr.quittance.contact;

import fr.quittance.kernel.id.MessageId;

/**
 * A call that was asked for. A provider that refuses or cannot be reached is an answer, not an
 * error: the collector may still dial by hand.
 *
 * @param attempt the contact attempt, to be handed back with the outcome
 * @param number whom to dial by hand
 * @param state SENT when the provider places the call, FAILED or IN_DOUBT otherwise
 * @param problem why not, or null
 */
public record DialledCall(
    MessageId message, Long attempt, String number, MessageState state, String problem) {}
