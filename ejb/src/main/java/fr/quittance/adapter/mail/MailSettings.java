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

  static MailSettings ofOperator() {
    int port = Settings.number(PREFIX + "port").orElse(SUBMISSION);
    return new MailSettings(
        text("host"),
        port,
        text("user"),
        text("password"),
        text("from"),
        Settings.text(PREFIX + "tls").map(MailSettings::tls).orElse(usual(port)),
        Settings.seconds(PREFIX + "connect-timeout", Duration.ofSeconds(5)),
        Settings.seconds(PREFIX + "read-timeout", Duration.ofSeconds(15)));
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

  private static String text(String name) {
    return Settings.text(PREFIX + name).orElse(null);
  }
}
