package fr.quittance.compliance.calc;

import java.time.Instant;
import java.util.List;

/** The gate: every rule is consulted, one refusal refuses. */
public final class GateRules {

  private static final List<Rule> RULES =
      List.of(
          AgencyRule::guarantees,
          StandingRules::fileOpen,
          StandingRules::firstLetter,
          StandingRules::hold,
          PersonRules::alive,
          PersonRules::ofAge,
          PersonRules::counsel,
          PersonRules::protector,
          StandingRules::reachable,
          StandingRules::optOut,
          TimeRules::sunday,
          TimeRules::holiday,
          TimeRules::hours,
          TimeRules::caps);

  /** Each step passes at least one opening, midnight or end of a hold: years of waiting. */
  private static final int MOST_STEPS = 5_000;

  private GateRules() {}

  public static Judgement judge(GateCase gateCase, Instant at) {
    List<Finding> findings = consult(gateCase, at);
    boolean allowed = findings.stream().noneMatch(Finding::blocks);
    return new Judgement(allowed, findings, allowed ? null : nextPermitted(gateCase, findings, at));
  }

  private static List<Finding> consult(GateCase gateCase, Instant at) {
    return RULES.stream().flatMap(rule -> rule.consult(gateCase, at).stream()).toList();
  }

  /**
   * Waits until every rule that refuses has healed, and asks again. No instant in between can be
   * allowed, since at least one rule refuses all along.
   */
  private static Instant nextPermitted(GateCase gateCase, List<Finding> found, Instant at) {
    List<Finding> findings = found;
    Instant instant = at;
    for (int step = 0; step < MOST_STEPS; step++) {
      List<Finding> refusals = findings.stream().filter(Finding::blocks).toList();
      if (refusals.isEmpty()) {
        return instant;
      }
      if (refusals.stream().anyMatch(refusal -> refusal.heals() == null)) {
        return null;
      }
      instant = refusals.stream().map(Finding::heals).max(Instant::compareTo).orElseThrow();
      findings = consult(gateCase, instant);
    }
    return null;
  }
}
