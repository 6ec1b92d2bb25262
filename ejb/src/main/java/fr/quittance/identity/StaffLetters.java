package fr.quittance.identity;

import fr.quittance.identity.domain.AccountLink;
import fr.quittance.identity.domain.AppUser;
import fr.quittance.identity.port.StaffMail;
import fr.quittance.kernel.Paris;
import fr.quittance.kernel.Settings;
import fr.quittance.kernel.SystemCalls;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Writes the mails of accounts. A mail leaves once the transaction that made its link is over, and
 * nobody waits for the mail server: the time of an answer tells nothing about who has an account.
 */
@ApplicationScoped
class StaffLetters {

  private static final String TEXTS = "fr.quittance.identity.mails";
  private static final DateTimeFormatter FRENCH = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");

  /** A mail whose link is written and whose transaction is about to end. */
  record Due(long link, String to, String subject, String text) {

    @Override
    public String toString() {
      return "Due[link=" + link + "]";
    }
  }

  @Inject private StaffMail mail;
  @Inject private Settings settings;
  @Inject private SystemCalls systemCalls;
  @Inject private Instance<AccountLinks> links;
  @Inject private Event<Due> due;
  @Resource private ManagedExecutorService executor;

  /** Whether a mail to this user can leave at all. */
  boolean reach(AppUser user) {
    return mail.configured() && user.getEmail() != null;
  }

  /** Where a link leads. The host comes from the settings, never from what a browser says. */
  String address(String token) {
    String base =
        settings.text(
            "quittance.public-url", "http://127.0.0.1:" + settings.number("quittance.port", 8080));
    return base.replaceAll("/+$", "") + "/password.xhtml?token=" + token;
  }

  void send(AppUser user, AccountLink link, String token) {
    ResourceBundle texts =
        ResourceBundle.getBundle(TEXTS, Locale.forLanguageTag(user.getLanguage()));
    String purpose = link.getPurpose().name();
    String text =
        new MessageFormat(texts.getString(purpose + ".text"))
            .format(
                new Object[] {
                  user.getDisplayName(),
                  user.getLogin(),
                  address(token),
                  FRENCH.format(link.getExpiresAt().atZone(Paris.ZONE))
                });
    due.fire(new Due(link.getId(), user.getEmail(), texts.getString(purpose + ".subject"), text));
  }

  void leave(@Observes(during = TransactionPhase.AFTER_SUCCESS) Due letter) {
    executor.execute(() -> systemCalls.run(() -> handOver(letter)));
  }

  private void handOver(Due letter) {
    String error = mail.send(letter.to(), letter.subject(), letter.text()).orElse(null);
    links.get().mailEnded(letter.link(), error);
  }
}
