package fr.quittance.identity;

import fr.quittance.kernel.Money;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A request in the inbox and what became of it.
 *
 * @param law whether it is a proposed value of the law, which has a page of its own
 * @param amount what it is worth; may be null
 * @param decides permission that the decision takes
 * @param expiresAt null where it waits without end
 * @param decider name of who decided; null while nobody has
 * @param reason why it was refused; null otherwise
 */
public record ApprovalRow(
    boolean law,
    ApprovalId id,
    String kind,
    ApprovalSubject subject,
    Money amount,
    List<ApprovalChange> changes,
    String why,
    String decides,
    long requestedBy,
    String requester,
    Instant requestedAt,
    Instant expiresAt,
    ApprovalState state,
    String decider,
    Instant decidedAt,
    String reason)
    implements Serializable {

  public ApprovalRow {
    changes = List.copyOf(changes);
  }

  public boolean waiting() {
    return state == ApprovalState.WAITING;
  }
}
