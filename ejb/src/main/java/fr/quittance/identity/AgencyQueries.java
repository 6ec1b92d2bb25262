package fr.quittance.identity;

import fr.quittance.identity.calc.Guarantees;
import fr.quittance.identity.domain.Agency;
import fr.quittance.identity.store.AgencyStore;
import fr.quittance.kernel.OpenToAll;
import fr.quittance.kernel.Paris;
import fr.quittance.kernel.Problem;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Who the agency is. */
@Stateless
public class AgencyQueries {

  @Inject private AgencyStore agencies;
  @Inject private Clock clock;

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

  /** What R124-2 asks and the agency lacks today, or soon will; empty where nothing is missing. */
  @RequiresPermissions("agency:read")
  public List<GuaranteeGap> gaps() {
    return new Guarantees(find().orElse(null), Paris.today(clock)).gaps();
  }
}
