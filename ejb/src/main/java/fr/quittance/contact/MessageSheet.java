package fr.quittance.contact;

import fr.quittance.kernel.id.DocumentId;
import fr.quittance.kernel.id.FileId;
import java.time.Instant;

/**
 * A message with its whole text.
 *
 * @param attempt the contact attempt it left under, or null
 * @param document the PDF of a letter, or null
 * @param settledAt when its fate became known for good, or null
 * @param tries how often a busy provider was asked again
 */
public record MessageSheet(
    MessageRow row,
    FileId fileId,
    Long attempt,
    String language,
    String subject,
    String body,
    DocumentId document,
    String providerId,
    Instant settledAt,
    int tries,
    String sentBy) {}
