package fr.quittance.law;

import java.time.Instant;

/**
 * A proposed value and what became of it.
 *
 * @param unit as {@link LawNumber} says; null for a text
 * @param proposer name of who proposed it
 * @param decidedBy name of who decided; null while it waits
 * @param reason why it was refused; null otherwise
 */
public record LawProposalRow(
    LawProposalId id,
    ProposeValue value,
    String unit,
    long proposedBy,
    String proposer,
    Instant proposedAt,
    ProposalState state,
    String decidedBy,
    Instant decidedAt,
    String reason) {

  public boolean waiting() {
    return state == ProposalState.WAITING;
  }
}
