package fr.quittance.portfolio;

import fr.quittance.kernel.Money;
import fr.quittance.kernel.id.ClaimId;
import fr.quittance.kernel.id.FileId;
import java.util.List;

/**
 * Command: the debtor contests.
 *
 * @param ground a code of {@link DisputeQueries#grounds()}
 * @param claims those that are contested; none for all of the file
 * @param amount how much of them, or null for all
 * @param said what the debtor says, as facts
 */
public record OpenDispute(
    FileId file, String ground, List<ClaimId> claims, Money amount, String said) {

  public OpenDispute {
    claims = claims == null ? List.of() : List.copyOf(claims);
  }
}
