package fr.quittance.identity;

import fr.quittance.audit.Journal;
import fr.quittance.identity.domain.Agency;
import fr.quittance.identity.store.AgencyStore;
import fr.quittance.kernel.Paris;
import fr.quittance.kernel.Problem;
import fr.quittance.kernel.RowScoped;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Keeps the agency's particulars. */
@Stateless
@RowScoped
public class AgencyService {

  @Inject private AgencyStore agencies;
  @Inject private ClientAccount account;
  @Inject private ApprovalService approvals;
  @Inject private Journal journal;
  @Inject private Clock clock;

  /**
   * Stores the particulars, the client account excepted; their version must be the stored one (0
   * for the first time).
   */
  @RequiresPermissions("agency:admin")
  public void save(AgencyProfile profile) {
    AgencyRules.check(profile, Paris.today(clock));
    Agency agency = agencies.find().orElseGet(Agency::only);
    if (agency.getVersion() != profile.version() && agency.getVersion() != 0) {
      throw Problem.conflict("changed-meanwhile", "Somebody else changed this in the meantime.");
    }
    agency.describe(profile);
    if (agency.getVersion() == 0) {
      agencies.add(agency);
    }
    journal.general("agency", "AGENCY_CHANGED", Map.of());
  }

  /**
   * Names the account that debtors pay to: at once where there was none, and once a second person
   * has agreed where it takes the place of another.
   *
   * @return whether it counts already
   * @throws Problem 422 for a wrong IBAN or BIC, and without a reason where one is asked for
   */
  @RequiresPermissions("agency:admin")
  public boolean chooseClientAccount(ChooseClientAccount typed) {
    ChooseClientAccount given = AgencyRules.checked(typed);
    Agency agency =
        agencies
            .find()
            .orElseThrow(
                () ->
                    Problem.conflict(
                        "agency-missing", "The agency's particulars have not been entered yet."));
    if (given.iban().equals(agency.clientIban())) {
      throw Problem.invalidField(
          "iban", "client-account-same", "Debtors pay to this account already.");
    }
    if (account.takesTwo(agency)) {
      approvals.request(account.change(agency, given.iban(), given.bic(), given.why()));
      return false;
    }
    account.collectOn(agency, given.iban(), given.bic());
    return true;
  }
}
