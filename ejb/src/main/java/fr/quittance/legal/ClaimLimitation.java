package fr.quittance.legal;

import fr.quittance.kernel.id.ClaimId;
import java.time.LocalDate;

/**
 * The limitation of one claim, as of the day of the question.
 *
 * @param label the number by which people know the claim
 * @param bar null where the law tables are silent
 */
public record ClaimLimitation(
    ClaimId claim, String label, LocalDate dueDate, LimitationState state, TimeBar bar) {

  /** What is unknown presses most: somebody has to look. */
  LocalDate presses() {
    return bar == null ? LocalDate.MIN : bar.lastDay();
  }
}
