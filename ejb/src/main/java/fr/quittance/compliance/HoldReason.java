package fr.quittance.compliance;

import java.util.Set;

/**
 * A reason for which contacts are stopped, and which.
 *
 * @param label in the reader's language
 * @param stops purposes that it stops, on every channel
 * @param source the law or practice behind it
 * @param advice what a person does meanwhile, in the reader's language; or null
 */
public record HoldReason(
    String code, String label, Set<Purpose> stops, String source, String advice) {

  public HoldReason {
    stops = Set.copyOf(stops);
  }
}
