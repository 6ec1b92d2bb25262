package fr.quittance.mandate;

/**
 * Conditions of remittance (R124-3 4°).
 *
 * @param day day of the month on which collected money goes to the creditor, 1 to 31 (the month's
 *     last where it has fewer)
 */
public record Remittance(RemittanceKind kind, Integer day) {}
