package fr.quittance.compliance.calc;

import java.time.Instant;
import java.util.List;

/** What all rules found together at one instant. */
public record Judgement(boolean allowed, List<Finding> findings, Instant nextPermitted) {

  public Judgement {
    findings = List.copyOf(findings);
  }
}
