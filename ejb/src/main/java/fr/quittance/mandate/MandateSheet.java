package fr.quittance.mandate;

import fr.quittance.kernel.Problem;
import fr.quittance.kernel.id.CreditorId;
import fr.quittance.kernel.id.MandateId;
import java.util.List;

/**
 * A mandate as others need it.
 *
 * @param missing names of the R124-3 contents that it lacks, in the article's order; empty when it
 *     may take placements
 */
public record MandateSheet(
    MandateId id,
    String ref,
    CreditorId creditorId,
    String creditorRef,
    String creditorName,
    CreditorKind creditorKind,
    MandateTerms terms,
    List<String> missing,
    long version) {

  public MandateSheet {
    missing = List.copyOf(missing);
  }

  /**
   * Passes only a mandate with every content of R124-3.
   *
   * @throws Problem {@code mandate-incomplete}, naming each missing content
   */
  public MandateSheet complete() {
    if (!missing.isEmpty()) {
      throw new Problem(
          Problem.Kind.INVALID,
          "mandate-incomplete",
          "Mandate " + ref + " lacks what article R124-3 asks: " + String.join(", ", missing) + ".",
          List.of(ref, String.join(", ", missing)),
          missing.stream()
              .map(
                  name ->
                      new Problem.Error(
                          name, null, "mandate-incomplete", name + " is missing (R124-3)."))
              .toList());
    }
    return this;
  }
}
