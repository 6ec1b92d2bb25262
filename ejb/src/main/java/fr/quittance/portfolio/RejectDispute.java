package fr.quittance.portfolio;

/** Command: judge a dispute unfounded; {@code reasons} are what the debtor will be told. */
public record RejectDispute(DisputeId dispute, String reasons) {}
