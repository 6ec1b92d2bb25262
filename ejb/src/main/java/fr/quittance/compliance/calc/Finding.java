package fr.quittance.compliance.calc;

import java.time.Instant;
import java.util.List;

/**
 * What one rule found.
 *
 * @param rule stable code of the rule
 * @param blocks whether it refuses
 * @param wording which sentence says so, with its arguments: texts, {@code HH:mm}, ISO dates,
 *     numbers
 * @param heals of a refusal, the first instant at which this rule alone would not refuse; null when
 *     no passage of time helps
 */
public record Finding(
    String rule,
    boolean blocks,
    String wording,
    List<String> arguments,
    String source,
    Instant heals) {

  public Finding {
    arguments = List.copyOf(arguments);
  }

  static Finding pass(String rule, String source) {
    return new Finding(rule, false, "pass", List.of(), source, null);
  }

  /** The rule does not bind this kind of contact. */
  static Finding unbound(String rule, String source) {
    return new Finding(rule, false, "unbound", List.of(), source, null);
  }

  static Finding block(String rule, String source, Instant heals, String... arguments) {
    return new Finding(rule, true, "block", List.of(arguments), source, heals);
  }

  /** The same finding told by another sentence of its rule. */
  Finding worded(String other) {
    return new Finding(rule, blocks, other, arguments, source, heals);
  }
}
