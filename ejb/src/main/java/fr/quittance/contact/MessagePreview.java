package fr.quittance.contact;

import fr.quittance.compliance.ContactDecision;
import java.util.List;

/**
 * What would be sent, and whether it may be.
 *
 * @param recipient null when the debtor has no address for the channel
 * @param missing placeholders that the file has nothing for: the message would fail
 * @param decision the gate's, asked now and not kept
 */
public record MessagePreview(
    String recipient, String subject, String body, List<String> missing, ContactDecision decision) {

  public MessagePreview {
    missing = List.copyOf(missing);
  }

  public boolean sendable() {
    return recipient != null && missing.isEmpty() && decision.allowed();
  }
}
