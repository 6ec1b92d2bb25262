package fr.quittance.identity;

/**
 * Names the account that debtors pay to.
 *
 * @param iban as people write it, spaces and case free
 * @param bic may be null
 * @param why asked for where another account is in use
 */
public record ChooseClientAccount(String iban, String bic, String why) {}
