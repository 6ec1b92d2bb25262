package fr.quittance.identity;

import fr.quittance.kernel.Money;
import java.util.List;
import java.util.Map;

/**
 * Asks for a second person.
 *
 * @param kind code of {@code approval_kind}
 * @param amount what it is worth; may be null
 * @param payload what carries it out: ids, codes, amounts and dates, nobody's name or account
 * @param changes before and after, for the person who decides
 * @param why reason given by who asks
 */
public record RequestApproval(
    String kind,
    ApprovalSubject subject,
    Money amount,
    Map<String, String> payload,
    List<ApprovalChange> changes,
    String why) {

  public RequestApproval {
    payload = Map.copyOf(payload);
    changes = List.copyOf(changes);
  }
}
