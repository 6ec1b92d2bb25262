package fr.quittance.identity;

/** Refuses a request, with the reason that its author will read. */
public record RejectApproval(ApprovalId approval, String reason) {}
