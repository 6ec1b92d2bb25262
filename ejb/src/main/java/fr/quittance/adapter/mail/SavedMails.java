package fr.quittance.adapter.mail;

import fr.quittance.kernel.Problem;
import fr.quittance.portfolio.port.IncomingMail;
import fr.quittance.portfolio.port.IncomingMail.Attachment;
import fr.quittance.portfolio.port.IncomingMails;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/**
 * Saved e-mails read by Jakarta Mail. Nothing is fetched: pictures and links stay what they are.
 */
@ApplicationScoped
public class SavedMails implements IncomingMails {

  private static final int DEEPEST = 20;
  private static final int MOST_ENCLOSURES = 100;
  private static final int LONGEST_MARKUP = 100_000;
  private static final String UNNAMED = "piece-";

  @Override
  public IncomingMail read(byte[] content) {
    try {
      MimeMessage mail =
          new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(content));
      if (mail.getFrom() == null || mail.getFrom().length == 0) {
        throw unreadable();
      }
      Parts parts = new Parts();
      parts.take(mail, 0);
      return new IncomingMail(
          sender((InternetAddress) mail.getFrom()[0]),
          mail.getSubject(),
          mail.getSentDate() == null ? null : mail.getSentDate().toInstant(),
          parts.text(),
          parts.enclosures);
    } catch (MessagingException | IOException | ClassCastException e) {
      throw unreadable();
    }
  }

  private static String sender(InternetAddress from) {
    return from.getPersonal() == null
        ? from.getAddress()
        : from.getPersonal() + " <" + from.getAddress() + ">";
  }

  private static Problem unreadable() {
    return Problem.unreadable("mail-unreadable", "This file is not a saved e-mail.", null);
  }

  /** The parts of one e-mail, sorted into what is read and what is attached. */
  private static final class Parts {

    private final List<Attachment> enclosures = new ArrayList<>();
    private String plain;
    private String html;

    void take(Part part, int depth) throws MessagingException, IOException {
      if (depth > DEEPEST || enclosures.size() >= MOST_ENCLOSURES) {
        throw unreadable();
      }
      if (part.getContent() instanceof Multipart several) {
        for (int i = 0; i < several.getCount(); i++) {
          take(several.getBodyPart(i), depth + 1);
        }
      } else if (isText(part, "text/plain") && plain == null) {
        plain = part.getContent().toString();
      } else if (isText(part, "text/html") && html == null) {
        String markup = part.getContent().toString();
        html = markup.substring(0, Math.min(markup.length(), LONGEST_MARKUP));
      } else {
        enclose(part);
      }
    }

    private static boolean isText(Part part, String type) throws MessagingException {
      return part.isMimeType(type)
          && part.getFileName() == null
          && !Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition());
    }

    private void enclose(Part part) throws MessagingException, IOException {
      byte[] bytes = part.getInputStream().readAllBytes();
      if (bytes.length == 0) {
        return;
      }
      String name = part.getFileName();
      String type = part.getContentType().split(";")[0].strip().toLowerCase(Locale.ROOT);
      enclosures.add(
          new Attachment(
              name == null ? UNNAMED + (enclosures.size() + 1) : decoded(name), type, bytes));
    }

    private static String decoded(String name) throws IOException {
      return MimeUtility.decodeText(name);
    }

    /** The plain text; of an e-mail that has only markup, what is left without it. */
    String text() {
      if (plain != null || html == null) {
        return plain;
      }
      return html.replaceAll("(?is)<(script|style)\\b.*?</\\1>", " ")
          .replaceAll("(?i)<(br|/p|/div|/tr|/li)\\b[^>]*>", "\n")
          .replaceAll("<[^>]*>", "")
          .replace("&nbsp;", " ")
          .replace("&lt;", "<")
          .replace("&gt;", ">")
          .replace("&amp;", "&")
          .strip();
    }
  }
}
