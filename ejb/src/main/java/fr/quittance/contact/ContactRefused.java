package fr.quittance.contact;

import fr.quittance.compliance.ContactDecision;
import fr.quittance.compliance.RuleVerdict;
import fr.quittance.kernel.Problem;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The gate said no. The decision says which rules, and from when it would say yes.
 *
 * <p>Does not roll back: the refused attempt is kept.
 */
public class ContactRefused extends Problem {

  private final transient ContactDecision decision;

  public ContactRefused(ContactDecision decision) {
    super(
        Kind.CONFLICT,
        "contact-refused",
        "This contact is not permitted: " + reasons(decision),
        List.of(reasons(decision)),
        List.of());
    this.decision = decision;
  }

  public ContactDecision decision() {
    return decision;
  }

  /** What the gate holds against the contact, as its rules say it. */
  static String reasons(ContactDecision decision) {
    return decision.blocking().stream().map(RuleVerdict::detail).collect(Collectors.joining(" "));
  }
}
