package fr.quittance.contact.domain;

import fr.quittance.compliance.Channel;
import fr.quittance.kernel.id.DocumentId;
import fr.quittance.kernel.id.FileId;

/**
 * A message as it was written: what it says and to whom.
 *
 * @param letterRef the letter's own reference; null for other channels
 * @param document the letter's PDF; null for other channels
 */
public record WrittenMessage(
    FileId file,
    Channel channel,
    String template,
    String language,
    String recipient,
    String subject,
    String body,
    String letterRef,
    DocumentId document) {}
