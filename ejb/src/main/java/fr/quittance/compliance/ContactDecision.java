package fr.quittance.compliance;

import java.time.Instant;
import java.util.List;

/**
 * The gate's answer: yes or no, and every rule it consulted.
 *
 * @param nextPermitted of a refusal, the first instant, to the minute, at which the same question
 *     would be allowed if nothing else changes; null when no passage of time helps, and when
 *     allowed
 */
public record ContactDecision(boolean allowed, List<RuleVerdict> rules, Instant nextPermitted) {

  public ContactDecision {
    rules = List.copyOf(rules);
  }

  /** The rules that refuse, in the order in which they were consulted. */
  public List<RuleVerdict> blocking() {
    return rules.stream().filter(RuleVerdict::blocks).toList();
  }
}
