package fr.quittance.identity.calc;

import fr.quittance.identity.AgencyProfile;
import fr.quittance.identity.GuaranteeGap;
import fr.quittance.identity.GuaranteeGap.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The three conditions of R124-2 on a day: liability insurance in force, an account for client
 * money alone, a written declaration to the prosecutor.
 *
 * @param profile null before anybody has described the agency
 */
public record Guarantees(AgencyProfile profile, LocalDate today) {

  /**
   * How long before its end a policy is spoken of: insurers ask for two months' notice and send the
   * new certificate in the last weeks.
   */
  static final int WATCHED_DAYS = 31;

  /** What is missing, in the order of the article; empty where nothing is. */
  public List<GuaranteeGap> gaps() {
    List<GuaranteeGap> gaps = new ArrayList<>();
    addIf(gaps, absent(profile == null ? null : profile.insurer()), Kind.INSURER);
    addIf(gaps, absent(profile == null ? null : profile.insurancePolicy()), Kind.POLICY);
    addInsurance(gaps, profile == null ? null : profile.insuredUntil());
    addIf(gaps, profile == null || profile.clientIban() == null, Kind.CLIENT_ACCOUNT);
    addIf(gaps, absent(profile == null ? null : profile.declaredTo()), Kind.COURT);
    addIf(gaps, profile == null || !reached(profile.declaredOn()), Kind.DECLARED_ON);
    return gaps;
  }

  private void addInsurance(List<GuaranteeGap> gaps, LocalDate until) {
    if (until == null) {
      gaps.add(new GuaranteeGap(Kind.INSURED_UNTIL, null));
    } else if (today.isAfter(until)) {
      gaps.add(new GuaranteeGap(Kind.INSURANCE_ENDED, until));
    } else if (profile.insuredFrom() != null && today.isBefore(profile.insuredFrom())) {
      gaps.add(new GuaranteeGap(Kind.NOT_YET_INSURED, profile.insuredFrom()));
    } else if (!today.isBefore(until.minusDays(WATCHED_DAYS))) {
      gaps.add(new GuaranteeGap(Kind.INSURANCE_ENDING, until));
    }
  }

  private boolean reached(LocalDate day) {
    return day != null && !day.isAfter(today);
  }

  private static void addIf(List<GuaranteeGap> gaps, boolean missing, Kind kind) {
    if (missing) {
      gaps.add(new GuaranteeGap(kind, null));
    }
  }

  private static boolean absent(String text) {
    return text == null || text.isBlank();
  }
}
