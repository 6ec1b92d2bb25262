package fr.quittance.adapter.mail;

import fr.quittance.contact.port.MailGateway.Attachment;
import fr.quittance.contact.port.MailGateway.Mail;
import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;

/** A mail whose Message-ID carries our own id, so that a bounce can be told apart. */
final class IdentifiedMail extends MimeMessage {

  private final String messageId;

  IdentifiedMail(Session session, Mail mail, String from) throws MessagingException {
    super(session);
    InternetAddress sender = new InternetAddress(from, true);
    this.messageId = messageId(mail, sender.getAddress());
    setFrom(sender);
    setRecipient(Message.RecipientType.TO, new InternetAddress(mail.to(), true));
    setSubject(mail.subject(), StandardCharsets.UTF_8.name());
    setHeader("Auto-Submitted", "auto-generated");
    setContent(parts(mail));
  }

  String messageId() {
    return messageId;
  }

  @Override
  protected void updateMessageID() throws MessagingException {
    setHeader("Message-ID", messageId);
  }

  private static MimeMultipart parts(Mail mail) throws MessagingException {
    MimeMultipart parts = new MimeMultipart("mixed");
    MimeBodyPart text = new MimeBodyPart();
    text.setText(mail.text(), StandardCharsets.UTF_8.name(), "plain");
    parts.addBodyPart(text);
    Attachment attachment = mail.attachment();
    if (attachment != null) {
      MimeBodyPart file = new MimeBodyPart();
      file.setDataHandler(
          new DataHandler(new ByteArrayDataSource(attachment.content(), attachment.mediaType())));
      file.setFileName(attachment.fileName());
      file.setDisposition(ATTACHMENT);
      parts.addBodyPart(file);
    }
    return parts;
  }

  private static String messageId(Mail mail, String from) {
    return "<quittance-" + mail.id() + "@" + from.substring(from.indexOf('@') + 1) + ">";
  }
}
