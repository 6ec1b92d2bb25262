package fr.quittance.cash.port;

/**
 * A structured reference that the payer copied from our letter.
 *
 * @param type {@code SCOR} for an ISO creditor reference, the bank's own word otherwise, or null
 * @param value the reference as transmitted, its check digits not verified
 */
public record CreditorReference(String type, String value) {}
