package fr.quittance.contact;

import fr.quittance.kernel.id.MessageId;

/**
 * What became of a message so far.
 *
 * @param state QUEUED when it leaves by itself in a moment, SENT when the provider took it, FAILED
 *     when it could not be written or was refused
 * @param error why, or null
 */
public record SentMessage(MessageId id, MessageState state, String error) {}
