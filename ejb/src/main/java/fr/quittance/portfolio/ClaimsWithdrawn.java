package fr.quittance.portfolio;

import fr.quittance.kernel.id.ClaimId;
import fr.quittance.kernel.id.FileId;
import fr.quittance.kernel.id.PlacementId;
import java.util.List;

/**
 * The creditor takes claims of a file back: the file is suspended until somebody decides on its
 * return. Fired inside the transaction, once for each file.
 *
 * @param whole whether no other claim of the file is left
 */
public record ClaimsWithdrawn(
    PlacementId placement, FileId file, List<ClaimId> claims, boolean whole) {

  public ClaimsWithdrawn {
    claims = List.copyOf(claims);
  }
}
