package fr.quittance.mandate;

import fr.quittance.kernel.OpenToAll;
import fr.quittance.law.LawCode;
import fr.quittance.law.LawQueries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** How long the agency may keep what it collected (CPCE R124-6). */
@ApplicationScoped
public class RemittanceDelay {

  private LawQueries law;

  protected RemittanceDelay() {}

  @Inject
  public RemittanceDelay(LawQueries law) {
    this.law = law;
  }

  /**
   * The last day to remit what was actually collected on a day: the same day number after the delay
   * in months, or that month's last day where it has no such number (CPC 641). No extension for
   * holidays: the period is not procedural.
   */
  @OpenToAll(because = "law is public")
  public LocalDate remitBy(LocalDate collectedOn) {
    return collectedOn.plusMonths(
        law.number(LawCode.REMITTANCE_DELAY, "", collectedOn).value().intValueExact());
  }
}
