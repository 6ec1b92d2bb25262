package fr.quittance.contact.port;

import fr.quittance.kernel.id.MessageId;

/** Sends e-mail. */
public interface MailGateway extends Provider {

  ProviderAnswer send(Mail mail);

  /**
   * @param id our id, part of the mail's Message-ID
   * @param attachment null when there is none
   */
  record Mail(MessageId id, String to, String subject, String text, Attachment attachment) {}

  record Attachment(String fileName, String mediaType, byte[] content) {}
}
