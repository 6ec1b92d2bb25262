package fr.quittance.compliance;

/** Somebody opted out; fired in the transaction that recorded it. */
public record SuppressionAdded(long suppression, Channel channel, String address) {}
