package fr.quittance.identity;

import fr.quittance.audit.Journal;
import fr.quittance.identity.domain.Agency;
import fr.quittance.identity.store.AgencyStore;
import fr.quittance.kernel.Problem;
import fr.quittance.kernel.RowScoped;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Keeps the agency's particulars. */
@Stateless
@RowScoped
public class AgencyService {

  @Inject private AgencyStore agencies;
  @Inject private Journal journal;

  /** Stores the particulars; their version must be the stored one (0 for the first time). */
  @RequiresPermissions("agency:admin")
  public void save(AgencyProfile profile) {
    check(profile);
    Agency agency = agencies.find().orElseGet(this::first);
    if (agency.getVersion() != profile.version() && agency.getVersion() != 0) {
      throw Problem.conflict("changed-meanwhile", "Somebody else changed this in the meantime.");
    }
    agency.describe(profile);
    if (agency.getVersion() == 0) {
      agencies.add(agency);
    }
    journal.general("agency", "AGENCY_CHANGED", Map.of());
  }

  private Agency first() {
    return Agency.only();
  }

  private static void check(AgencyProfile profile) {
    List<Problem.Error> errors = new ArrayList<>();
    require(errors, "name", profile.name());
    require(errors, "legalForm", profile.legalForm());
    require(errors, "siren", profile.siren());
    require(errors, "street", profile.street());
    require(errors, "postcode", profile.postcode());
    require(errors, "city", profile.city());
    require(errors, "phone", profile.phone());
    require(errors, "email", profile.email());
    require(errors, "dataProtectionEmail", profile.dataProtectionEmail());
    if (!errors.isEmpty()) {
      throw Problem.invalid(errors);
    }
  }

  private static void require(List<Problem.Error> errors, String field, String value) {
    if (value == null || value.isBlank()) {
      errors.add(new Problem.Error(field, null, "required", "A value is required."));
    }
  }
}
