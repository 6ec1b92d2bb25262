package fr.quittance.adapter.mail;

import fr.quittance.contact.port.MailGateway.Mail;
import fr.quittance.contact.port.ProviderAnswer;
import fr.quittance.identity.port.StaffMail;
import fr.quittance.kernel.Settings;
import fr.quittance.kernel.id.MessageId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.Optional;

/** Mail to people with an account, through the same server as mail to debtors. */
@ApplicationScoped
public class SmtpStaffMail implements StaffMail {

  private final SecureRandom random = new SecureRandom();
  private SmtpMailGateway gateway;

  protected SmtpStaffMail() {}

  @Inject
  public SmtpStaffMail(Settings settings) {
    this(new SmtpMailGateway(settings));
  }

  SmtpStaffMail(SmtpMailGateway gateway) {
    this.gateway = gateway;
  }

  @Override
  public boolean configured() {
    return gateway.configured();
  }

  @Override
  public Optional<String> send(String to, String subject, String text) {
    ProviderAnswer answer = gateway.send(new Mail(noMessage(), to, subject, text, null));
    if (answer instanceof ProviderAnswer.Rejected rejected) {
      return Optional.of(rejected.reason());
    }
    if (answer instanceof ProviderAnswer.Unavailable unavailable) {
      return Optional.of(unavailable.reason());
    }
    return answer instanceof ProviderAnswer.Unknown unknown
        ? Optional.of(unknown.reason())
        : Optional.empty();
  }

  /** Negative, so that a bounce of this mail is never taken for one of the outbox. */
  private MessageId noMessage() {
    return new MessageId(-1 - random.nextInt(Integer.MAX_VALUE));
  }
}
