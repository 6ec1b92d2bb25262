package fr.quittance.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.quittance.compliance.ContactDecision;
import fr.quittance.compliance.RuleVerdict;
import fr.quittance.kernel.Paris;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * The gate's answer as integrators read it.
 *
 * @param nextPermitted written as null, not left out, when no passage of time helps
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record DecisionBody(boolean allowed, List<RuleVerdict> rules, OffsetDateTime nextPermitted) {

  static DecisionBody of(ContactDecision decision) {
    return new DecisionBody(
        decision.allowed(),
        decision.rules(),
        decision.nextPermitted() == null ? null : Paris.at(decision.nextPermitted()));
  }
}
