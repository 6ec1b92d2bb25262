package fr.quittance.contact;

import fr.quittance.compliance.Channel;
import fr.quittance.kernel.id.DocumentId;
import fr.quittance.kernel.id.MessageId;

/** A message on its way out of the house. */
public record Parcel(
    MessageId id,
    Channel channel,
    String language,
    String to,
    String subject,
    String text,
    DocumentId document) {}
