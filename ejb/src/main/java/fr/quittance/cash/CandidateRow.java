package fr.quittance.cash;

import fr.quittance.kernel.Money;
import fr.quittance.kernel.id.FileId;
import java.util.List;

/**
 * A file that a line may be for.
 *
 * @param score what its reasons add up to; only compares candidates of one line
 */
public record CandidateRow(
    FileId file,
    String ref,
    String debtorName,
    String creditorName,
    Money balance,
    String status,
    int score,
    List<CandidateReason> reasons) {

  public CandidateRow {
    reasons = List.copyOf(reasons);
  }
}
