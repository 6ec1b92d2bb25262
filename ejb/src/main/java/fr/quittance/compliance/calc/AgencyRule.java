package fr.quittance.compliance.calc;

import fr.quittance.compliance.AgencyGuarantees;
import fr.quittance.kernel.Paris;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Whoever collects for others first insures its liability, opens an account for their money alone
 * and declares itself to the prosecutor (CPCE R124-2). Before that, and as soon as one of the three
 * is missing, nothing is solicited, the first letter included. Days are the agency's, in Paris.
 */
final class AgencyRule {

  static final String AGENCY = "AGENCY";

  private AgencyRule() {}

  /** One finding per condition that is missing. */
  static List<Finding> guarantees(GateCase gateCase, Instant at) {
    String source = gateCase.source(AGENCY);
    if (!gateCase.binding().solicitation()) {
      return List.of(Finding.unbound(AGENCY, source));
    }
    AgencyGuarantees agency = gateCase.agency();
    LocalDate day = Paris.dayOf(at);
    List<Finding> lacking = new ArrayList<>();
    insurance(lacking, agency, day, source);
    if (!agency.clientAccount()) {
      lacking.add(Finding.block(AGENCY, source, null).worded("noAccount"));
    }
    declaration(lacking, agency.declaredOn(), day, source);
    return lacking.isEmpty() ? List.of(Finding.pass(AGENCY, source)) : lacking;
  }

  private static void insurance(
      List<Finding> lacking, AgencyGuarantees agency, LocalDate day, String source) {
    LocalDate from = agency.insuredFrom();
    LocalDate until = agency.insuredUntil();
    if (until == null) {
      lacking.add(Finding.block(AGENCY, source, null).worded("noInsurance"));
    } else if (day.isAfter(until)) {
      lacking.add(Finding.block(AGENCY, source, null, until.toString()).worded("insuranceEnded"));
    } else if (from != null && day.isBefore(from)) {
      lacking.add(
          Finding.block(AGENCY, source, start(from), from.toString()).worded("insuranceLater"));
    }
  }

  private static void declaration(
      List<Finding> lacking, LocalDate declaredOn, LocalDate day, String source) {
    if (declaredOn == null) {
      lacking.add(Finding.block(AGENCY, source, null).worded("noDeclaration"));
    } else if (day.isBefore(declaredOn)) {
      lacking.add(
          Finding.block(AGENCY, source, start(declaredOn), declaredOn.toString())
              .worded("declaredLater"));
    }
  }

  private static Instant start(LocalDate day) {
    return day.atStartOfDay(Paris.ZONE).toInstant();
  }
}
