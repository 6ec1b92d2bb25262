package fr.quittance.adapter.mail;

import fr.quittance.contact.port.MailGateway;
import fr.quittance.contact.port.ProviderAnswer;
import fr.quittance.kernel.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** E-mail through the operator's own server. */
@ApplicationScoped
public class SmtpMailGateway implements MailGateway {

  private static final String PROVIDER = "smtp";
  // An SMTP reply: its first digit says whether the refusal is for good (5) or for now (4).
  private static final Pattern REPLY = Pattern.compile("\\b([45])\\d\\d[ -]");

  private MailSettings settings;

  protected SmtpMailGateway() {}

  @Inject
  public SmtpMailGateway(Settings settings) {
    this(MailSettings.of(settings));
  }

  SmtpMailGateway(MailSettings settings) {
    this.settings = settings;
  }

  @Override
  public boolean configured() {
    return settings.configured();
  }

  @Override
  public boolean recording() {
    return false;
  }

  @Override
  public ProviderAnswer send(Mail mail) {
    if (settings.from() == null) {
      return rejected("The setting quittance.mail.from is missing.");
    }
    Session session = Session.getInstance(settings.properties());
    try (Transport server = session.getTransport()) {
      IdentifiedMail letter = new IdentifiedMail(session, mail, settings.from());
      letter.saveChanges();
      ProviderAnswer refused = connect(server);
      return refused != null ? refused : handOver(server, letter);
    } catch (AddressException e) {
      return rejected("The e-mail address is not valid: " + e.getMessage());
    } catch (MessagingException e) {
      return rejected("The mail cannot be written: " + e.getMessage());
    }
  }

  private ProviderAnswer connect(Transport server) {
    try {
      server.connect(settings.user(), settings.password());
      return null;
    } catch (AuthenticationFailedException e) {
      return rejected("The mail server refused our sign-in: " + e.getMessage());
    } catch (MessagingException e) {
      return new ProviderAnswer.Unavailable(
          PROVIDER, "The mail server cannot be reached: " + e.getMessage());
    }
  }

  private static ProviderAnswer handOver(Transport server, IdentifiedMail letter) {
    try {
      server.sendMessage(letter, letter.getAllRecipients());
      return new ProviderAnswer.Accepted(PROVIDER, letter.messageId());
    } catch (SendFailedException e) {
      return refused(e);
    } catch (MessagingException e) {
      return new ProviderAnswer.Unknown(
          PROVIDER, "The mail server broke off before it confirmed: " + e.getMessage());
    }
  }

  private static ProviderAnswer refused(SendFailedException e) {
    String reasons = reasons(e);
    Matcher reply = REPLY.matcher(reasons);
    return reply.find() && reply.group(1).equals("4")
        ? new ProviderAnswer.Unavailable(PROVIDER, "The mail server said: " + reasons)
        : rejected("The mail server said: " + reasons);
  }

  private static String reasons(MessagingException e) {
    StringBuilder told = new StringBuilder();
    for (Exception next = e; next != null; ) {
      told.append(told.isEmpty() ? "" : " ").append(String.valueOf(next.getMessage()).strip());
      next = next instanceof MessagingException nested ? nested.getNextException() : null;
    }
    return told.toString();
  }

  private static ProviderAnswer rejected(String reason) {
    return new ProviderAnswer.Rejected(PROVIDER, reason);
  }
}
