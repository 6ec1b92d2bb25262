package fr.quittance.compliance;

/** A contact asked for, with the decision that was kept with it. */
public record Attempt(long id, ContactDecision decision) {

  public boolean allowed() {
    return decision.allowed();
  }
}
