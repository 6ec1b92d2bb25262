package fr.quittance.compliance.calc;

import fr.quittance.compliance.calc.GateCase.Safeguard;
import fr.quittance.compliance.calc.GateCase.Standing;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Rules that hang on who the person is, and on who stands for that person. */
final class PersonRules {

  static final String DECEASED = "DECEASED";
  static final String MINOR = "MINOR";
  static final String COUNSEL = "COUNSEL";
  static final String PROTECTED = "PROTECTED";

  private PersonRules() {}

  /** The family of somebody who died is left alone (C. civ. 771, 785). */
  static List<Finding> alive(GateCase gateCase, Instant at) {
    String source = gateCase.source(DECEASED);
    LocalDate died = gateCase.standing().deceasedOn();
    if (!gateCase.binding().personal()) {
      return List.of(Finding.unbound(DECEASED, source));
    }
    return List.of(
        died == null
            ? Finding.pass(DECEASED, source)
            : Finding.block(DECEASED, source, null, died.toString()));
  }

  /** A minor is never contacted (C. civ. 388-1-1); the eighteenth birthday ends that. */
  static List<Finding> ofAge(GateCase gateCase, Instant at) {
    String source = gateCase.source(MINOR);
    LocalDate ofAge = gateCase.standing().comesOfAgeOn();
    if (!gateCase.binding().personal()) {
      return List.of(Finding.unbound(MINOR, source));
    }
    return List.of(
        ofAge == null || !gateCase.dayOf(at).isBefore(ofAge)
            ? Finding.pass(MINOR, source)
            : Finding.block(MINOR, source, gateCase.startOf(ofAge), ofAge.toString()));
  }

  /** Whoever has a lawyer is asked for nothing but through that lawyer. */
  static List<Finding> counsel(GateCase gateCase, Instant at) {
    String source = gateCase.source(COUNSEL);
    if (!gateCase.binding().solicitation()) {
      return List.of(Finding.unbound(COUNSEL, source));
    }
    return List.of(
        gateCase.standing().counsel() == Safeguard.BROKEN
            ? Finding.block(COUNSEL, source, null)
            : Finding.pass(COUNSEL, source));
  }

  /** A guardian is addressed instead (C. civ. 475); a curator gets a copy, or it is void (467). */
  static List<Finding> protector(GateCase gateCase, Instant at) {
    String source = gateCase.source(PROTECTED);
    Standing standing = gateCase.standing();
    if (!gateCase.binding().notice()) {
      return List.of(Finding.unbound(PROTECTED, source));
    }
    if (standing.guardian() == Safeguard.BROKEN) {
      return List.of(Finding.block(PROTECTED, source, null));
    }
    return List.of(
        standing.curator() == Safeguard.BROKEN
            ? Finding.block(PROTECTED, source, null).worded("copy")
            : Finding.pass(PROTECTED, source));
  }
}
