package fr.quittance.contact.domain;

import java.util.Locale;

/** What a provider's word for a state means to us. */
public enum ProviderStatus {
  /** It has it and works on it. */
  TAKEN,
  /** It arrived, or the call took place. */
  DELIVERED,
  /** It will not arrive. */
  LOST,
  /** A word we do not know: nothing follows from it. */
  OTHER;

  public static ProviderStatus of(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "accepted",
          "scheduled",
          "queued",
          "sending",
          "sent",
          "initiated",
          "ringing",
          "in-progress",
          "answered" ->
          TAKEN;
      case "delivered", "read", "completed" -> DELIVERED;
      case "undelivered", "failed", "canceled", "busy", "no-answer" -> LOST;
      default -> OTHER;
    };
  }
}
