package fr.quittance.portfolio;

import fr.quittance.kernel.id.ClaimId;
import java.time.LocalDate;

/**
 * Who must be paid instead of the creditor.
 *
 * @param claim null where it is the whole file
 * @param claimRef the creditor's reference of the claim, or null
 */
public record PayeeRow(
    long id,
    ClaimId claim,
    String claimRef,
    PayeeBasis basis,
    String name,
    String iban,
    String bic,
    LocalDate noticeOn,
    LocalDate until) {

  /** Whether the debtor must be told to pay there: he has had notice, and it is not over. */
  public boolean tellOn(LocalDate day) {
    return noticeOn != null && !day.isBefore(noticeOn) && (until == null || !day.isAfter(until));
  }

  public boolean wholeFile() {
    return claim == null;
  }
}
