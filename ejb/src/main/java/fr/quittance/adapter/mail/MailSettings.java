package fr.quittance.adapter.mail;

import fr.quittance.kernel.Settings;
import java.time.Duration;
import java.util.Properties;

/**
 * How to reach the mail server.
 *
 * @param host null when mail is not configured
 * @param user null when the server wants no sign-in
 * @param from the agency's address
 */
record MailSettings(
    String host,
    int port,
    String user,
    String password,
    String from,
    Tls tls,
    Duration connectTimeout,
    Duration readTimeout) {

  /** How the connection is protected. */
  enum Tls {
    NONE,
    /** Turned on after a plain greeting, and required. */
    STARTTLS,
    /** From the first byte. */
    SMTPS
  }

  private static final String PREFIX = "quittance.mail.";
  private static final int SUBMISSION = 587;
  private static final int SUBMISSIONS = 465;

  static MailSettings of(Settings settings) {
    int port = settings.number(PREFIX + "port", SUBMISSION);
    return new MailSettings(
        settings.text(PREFIX + "host", null),
        port,
        settings.text(PREFIX + "user", null),
        settings.text(PREFIX + "password", null),
        settings.text(PREFIX + "from", null),
        settings.find(PREFIX + "tls").map(MailSettings::tls).orElse(usual(port)),
        Duration.ofSeconds(settings.number(PREFIX + "connect-timeout", 5)),
        Duration.ofSeconds(settings.number(PREFIX + "read-timeout", 15)));
  }

  boolean configured() {
    return host != null;
  }

  Properties properties() {
    Properties properties = new Properties();
    properties.setProperty("mail.transport.protocol", "smtp");
    properties.setProperty("mail.smtp.host", host);
    properties.setProperty("mail.smtp.port", Integer.toString(port));
    properties.setProperty("mail.smtp.auth", Boolean.toString(user != null));
    properties.setProperty("mail.smtp.connectiontimeout", Long.toString(connectTimeout.toMillis()));
    properties.setProperty("mail.smtp.timeout", Long.toString(readTimeout.toMillis()));
    properties.setProperty("mail.smtp.writetimeout", Long.toString(readTimeout.toMillis()));
    properties.setProperty("mail.smtp.ssl.enable", Boolean.toString(tls == Tls.SMTPS));
    properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
    properties.setProperty("mail.smtp.starttls.enable", Boolean.toString(tls == Tls.STARTTLS));
    properties.setProperty("mail.smtp.starttls.required", Boolean.toString(tls == Tls.STARTTLS));
    return properties;
  }

  private static Tls tls(String given) {
    for (Tls tls : Tls.values()) {
      if (tls.name().equalsIgnoreCase(given)) {
        return tls;
      }
    }
    throw new IllegalStateException(
        "The setting quittance.mail.tls is none, starttls or smtps, not " + given + ".");
  }

  private static Tls usual(int port) {
    if (port == SUBMISSIONS) {
      return Tls.SMTPS;
    }
    return port == SUBMISSION ? Tls.STARTTLS : Tls.NONE;
  }
}
