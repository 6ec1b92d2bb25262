package fr.quittance.identity;

import fr.quittance.identity.domain.Agency;
import fr.quittance.identity.store.AgencyStore;
import fr.quittance.kernel.OpenToAll;
import fr.quittance.kernel.Problem;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;

/** Who the agency is. */
@Stateless
public class AgencyQueries {

  @Inject private AgencyStore agencies;

  @OpenToAll(because = "the agency's particulars are printed on every letter it sends")
  public Optional<AgencyProfile> find() {
    return agencies.find().map(Agency::profile);
  }

  /**
   * The agency's particulars.
   *
   * @throws Problem CONFLICT {@code agency-missing} while nobody has entered them
   */
  @OpenToAll(because = "the agency's particulars are printed on every letter it sends")
  public AgencyProfile profile() {
    return find()
        .orElseThrow(
            () ->
                Problem.conflict(
                    "agency-missing", "The agency's particulars have not been entered yet."));
  }
}
