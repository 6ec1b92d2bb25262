package fr.quittance.web.api;

import fr.quittance.compliance.ContactDecision;
import fr.quittance.compliance.RuleVerdict;
import fr.quittance.kernel.Paris;
import java.time.OffsetDateTime;
import java.util.List;

/** The gate's answer as integrators read it. */
public record DecisionBody(boolean allowed, List<RuleVerdict> rules, OffsetDateTime nextPermitted) {

  static DecisionBody of(ContactDecision decision) {
    return new DecisionBody(
        decision.allowed(),
        decision.rules(),
        decision.nextPermitted() == null ? null : Paris.at(decision.nextPermitted()));
  }
}
