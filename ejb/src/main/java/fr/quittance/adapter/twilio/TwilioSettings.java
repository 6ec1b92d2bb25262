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

  static TwilioSettings of(Settings settings) {
    return new TwilioSettings(
        settings.text(PREFIX + "account-sid", null),
        settings.text(PREFIX + "auth-token", null),
        settings.text(PREFIX + "from", null),
        settings.find(PREFIX + "base-url").map(URI::create).orElse(null),
        settings.find(PREFIX + "public-url").map(TwilioSettings::withoutSlash).orElse(null),
        Duration.ofSeconds(settings.number(PREFIX + "connect-timeout", 5)),
        Duration.ofSeconds(settings.number(PREFIX + "read-timeout", 15)));
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

  private static String withoutSlash(String url) {
    return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
  }
}
