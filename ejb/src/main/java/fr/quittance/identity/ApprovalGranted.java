package fr.quittance.identity;

import fr.quittance.kernel.Problem;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A second person agreed. Fired once per request, inside the transaction of the approval: the
 * capability that carries the act out observes it, and what fails there undoes the approval too.
 *
 * @param payload as {@link RequestApproval} says
 */
public record ApprovalGranted(
    ApprovalId id,
    String kind,
    ApprovalSubject subject,
    Map<String, String> payload,
    List<ApprovalChange> changes) {

  public boolean is(String otherKind, ApprovalSubject.Kind about) {
    return kind.equals(otherKind) && subject.kind() == about;
  }

  /** What one field was when this was asked; null for nothing. */
  public String before(String field) {
    return find(field).map(ApprovalChange::before).orElse(null);
  }

  /** What one field becomes; null for nothing. */
  public String after(String field) {
    return find(field).map(ApprovalChange::after).orElse(null);
  }

  private Optional<ApprovalChange> find(String field) {
    return changes.stream().filter(change -> change.field().equals(field)).findFirst();
  }

  /** What was agreed to is what was shown: where that has changed meanwhile, nothing is done. */
  public static Problem outdated() {
    return Problem.conflict(
        "approval-outdated", "What was to change has changed meanwhile: ask again.");
  }
}
