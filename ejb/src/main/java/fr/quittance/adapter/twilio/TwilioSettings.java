package fr.quittance.adapter.twilio;

import fr.quittance.kernel.Settings;
import java.net.URI;
import java.time.Duration;

/**
 * How to reach Twilio.
 *
 * @param accountSid null when Twilio is not configured
 * @param authToken also the key of callback signatures
 * @param from the number messages and calls come from
 * @param baseUrl any server that answers like Twilio, or null for Twilio itself
 * @param publicUrl where Twilio reaches this application, or null: then no callback is asked for
 */
record TwilioSettings(
    String accountSid,
    String authToken,
    String from,
    URI baseUrl,
    String publicUrl,
    Duration connectTimeout,
    Duration readTimeout) {

  private static final String PREFIX = "quittance.twilio.";

  static TwilioSettings ofOperator() {
    return new TwilioSettings(
        text("account-sid"),
        text("auth-token"),
        text("from"),
        Settings.text(PREFIX + "base-url").map(URI::create).orElse(null),
        Settings.text(PREFIX + "public-url").map(TwilioSettings::withoutSlash).orElse(null),
        Settings.seconds(PREFIX + "connect-timeout", Duration.ofSeconds(5)),
        Settings.seconds(PREFIX + "read-timeout", Duration.ofSeconds(15)));
  }

  boolean configured() {
    return accountSid != null;
  }

  /** The first setting that is missing although Twilio was chosen, or null. */
  String missing() {
    if (authToken == null) {
      return PREFIX + "auth-token";
    }
    return from == null ? PREFIX + "from" : null;
  }

  /** Where Twilio reports on one of our messages, or null when it cannot reach us. */
  URI callback(String hook, long message) {
    return publicUrl == null
        ? null
        : URI.create(publicUrl + "/hooks/twilio/" + hook + "?message=" + message);
  }

  private static String text(String name) {
    return Settings.text(PREFIX + name).orElse(null);
  }

  private static String withoutSlash(String url) {
    return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
  }
}
