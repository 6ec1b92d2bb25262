package fr.quittance.cash;

/**
 * Declares a bank account of the agency.
 *
 * @param iban as people write it, spaces and case free; or the bank's own number where it gives no
 *     IBAN
 */
public record DeclareAccount(String iban, AccountKind kind) {}
