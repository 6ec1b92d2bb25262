package fr.quittance.portfolio.port;

import java.time.Instant;
import java.util.List;

/**
 * An e-mail that somebody sent us.
 *
 * @param sender as written in the header: name and address
 * @param sentAt null where the header says nothing readable
 * @param text what a person reads, without markup
 * @param attachments attached files, in their order
 */
public record IncomingMail(
    String sender, String subject, Instant sentAt, String text, List<Attachment> attachments) {

  public IncomingMail {
    attachments = List.copyOf(attachments);
  }

  /** A file attached to an e-mail. */
  public record Attachment(String fileName, String mediaType, byte[] content) {}
}
