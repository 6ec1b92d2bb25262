package fr.quittance.contact;

import fr.quittance.kernel.id.MessageId;

/**
 * Command: a person found out what became of a message in doubt.
 *
 * @param left true when the provider did take it
 */
public record SettleMessage(MessageId message, boolean left) {}
