package fr.quittance.contact;

import fr.quittance.compliance.Channel;
import java.time.Instant;

/**
 * One contact with a debtor: either a message (then it has a state) or a concluded call (then it
 * has a result).
 *
 * @param by who did it; null for the system
 */
public record ContactRow(
    Instant at,
    Channel channel,
    String template,
    String to,
    MessageState state,
    String error,
    CallMechanism mechanism,
    PartyReached party,
    CallResult result,
    Instant callbackAt,
    String note,
    String by) {

  public boolean isCallOutcome() {
    return result != null;
  }
}
