package fr.quittance.identity;

import fr.quittance.identity.domain.AccountLink;
import fr.quittance.identity.domain.AppUser;
import fr.quittance.identity.port.StaffMail;
import fr.quittance.kernel.Paris;
import fr.quittance.kernel.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;

/** Writes the mails of accounts, in the language of their reader. */
@ApplicationScoped
class StaffLetters {

  private static final String TEXTS = "fr.quittance.identity.mails";
  private static final DateTimeFormatter DAY_AND_TIME =
      DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");

  @Inject private StaffMail mail;
  @Inject private Settings settings;
  @Inject private Event<StaffLetter> written;

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

  void write(AppUser user, AccountLink link, String token) {
    ResourceBundle texts =
        ResourceBundle.getBundle(TEXTS, Locale.forLanguageTag(user.getLanguage()));
    String purpose = link.getPurpose().name();
    Object[] arguments = {
      user.getDisplayName(),
      user.getLogin(),
      address(token),
      DAY_AND_TIME.format(link.getExpiresAt().atZone(Paris.ZONE))
    };
    written.fire(
        new StaffLetter(
            link.getId(),
            user.getEmail(),
            texts.getString(purpose + ".subject"),
            new MessageFormat(texts.getString(purpose + ".text")).format(arguments)));
  }
}
