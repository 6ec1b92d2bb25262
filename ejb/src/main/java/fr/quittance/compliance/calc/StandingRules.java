package fr.quittance.compliance.calc;

import fr.quittance.compliance.calc.GateCase.Reach;
import java.time.Instant;
import java.util.List;

/** Rules that the hour does not change. */
final class StandingRules {

  static final String FILE_OPEN = "FILE_OPEN";
  static final String FIRST_LETTER = "FIRST_LETTER";
  static final String HOLD = "HOLD";
  static final String REACHABLE = "REACHABLE";
  static final String OPT_OUT = "OPT_OUT";

  private StandingRules() {}

  /** A closed file asks for nothing any more. */
  static List<Finding> fileOpen(GateCase gateCase, Instant at) {
    return one(gateCase, FILE_OPEN, gateCase.binding().solicitation(), gateCase.closed());
  }

  /** Nothing is solicited before the first letter has left (CPCE R124-4). */
  static List<Finding> firstLetter(GateCase gateCase, Instant at) {
    boolean binds = gateCase.binding().solicitation();
    return one(gateCase, FIRST_LETTER, binds, !gateCase.firstLetterGone());
  }

  /** One finding per hold in force. */
  static List<Finding> hold(GateCase gateCase, Instant at) {
    List<Finding> stopping =
        gateCase.holds().stream().filter(hold -> hold.covers(at)).map(StandingRules::stop).toList();
    return stopping.isEmpty() ? List.of(Finding.pass(HOLD, gateCase.source(HOLD))) : stopping;
  }

  /** There is an address to use. Binds every contact. */
  static List<Finding> reachable(GateCase gateCase, Instant at) {
    return one(gateCase, REACHABLE, true, gateCase.reach().usable() == 0);
  }

  /** Whoever opted out of a channel is not contacted by it, whatever the purpose. */
  static List<Finding> optOut(GateCase gateCase, Instant at) {
    Reach reach = gateCase.reach();
    return one(gateCase, OPT_OUT, true, reach.allSuppressed());
  }

  private static Finding stop(HoldSpan hold) {
    boolean ends = hold.to() != null;
    Finding finding =
        Finding.block(
            HOLD,
            hold.source(),
            hold.end(),
            hold.reason(),
            hold.from().toString(),
            ends ? hold.to().toString() : "",
            hold.labelFr(),
            hold.labelEn());
    return ends ? finding.worded("until") : finding;
  }

  private static List<Finding> one(GateCase gateCase, String rule, boolean binds, boolean broken) {
    String source = gateCase.source(rule);
    if (!binds) {
      return List.of(Finding.unbound(rule, source));
    }
    return List.of(broken ? Finding.block(rule, source, null) : Finding.pass(rule, source));
  }
}
