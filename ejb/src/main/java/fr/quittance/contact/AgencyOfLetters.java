package fr.quittance.contact;

import fr.quittance.compliance.AgencyGuarantees;
import fr.quittance.compliance.AgencyRegister;
import fr.quittance.identity.AgencyProfile;
import fr.quittance.identity.AgencyQueries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** What the gate must know of the agency, from the profile that stands on its letters. */
@ApplicationScoped
class AgencyOfLetters implements AgencyRegister {

  private static final AgencyGuarantees NONE = new AgencyGuarantees(null, null, null, false);

  @Inject private AgencyQueries agencies;

  @Override
  public AgencyGuarantees guarantees() {
    return agencies.find().map(AgencyOfLetters::of).orElse(NONE);
  }

  /** A policy without insurer or number proves nothing, nor does a declaration to nobody. */
  private static AgencyGuarantees of(AgencyProfile agency) {
    boolean policy = agency.insurer() != null && agency.insurancePolicy() != null;
    LocalDate until = policy ? agency.insuredUntil() : null;
    LocalDate declaredOn = agency.declaredTo() == null ? null : agency.declaredOn();
    return new AgencyGuarantees(
        agency.insuredFrom(), until, declaredOn, agency.clientIban() != null);
  }
}
