package fr.quittance.law;

/** A second person refuses a proposed value, and says why. */
public record RejectProposal(LawProposalId proposal, String reason) {}
