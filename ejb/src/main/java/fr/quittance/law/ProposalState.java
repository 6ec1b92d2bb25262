package fr.quittance.law;

/** What became of a proposed value. */
public enum ProposalState {
  WAITING,
  APPROVED,
  REJECTED,
  WITHDRAWN
}
