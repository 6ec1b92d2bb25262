package fr.quittance.compliance;

/** The holder of an address does not want to be contacted by a channel any more, on any file. */
public record AddSuppression(Channel channel, String address, String reason) {}
