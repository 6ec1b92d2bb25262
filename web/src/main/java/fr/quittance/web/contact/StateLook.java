package fr.quittance.web.contact;

import fr.quittance.contact.MessageState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** How a message's state looks on a badge: {@code #{stateLook.kind(row.state())}}. */
@Named
@ApplicationScoped
public class StateLook {

  public String kind(MessageState state) {
    if (state == null) {
      return "";
    }
    return switch (state) {
      case DELIVERED -> "good";
      case SENT -> "info";
      case FAILED -> "bad";
      case IN_DOUBT, REFUSED -> "warn";
      default -> "";
    };
  }
}
