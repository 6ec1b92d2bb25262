package fr.quittance.contact;

import fr.quittance.compliance.Channel;
import fr.quittance.kernel.id.MessageId;
import java.time.Instant;

/**
 * A message in the outbox's list.
 *
 * @param file reference of the file
 * @param to number, e-mail address or postal address it goes to
 * @param provider who carries it; null before it left
 * @param error why it did not go, or null
 */
public record MessageRow(
    MessageId id,
    String file,
    String debtor,
    String scenario,
    String step,
    Channel channel,
    String template,
    String to,
    MessageState state,
    String provider,
    Instant createdAt,
    Instant sentAt,
    String error) {}
