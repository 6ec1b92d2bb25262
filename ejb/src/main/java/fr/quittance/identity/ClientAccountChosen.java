package fr.quittance.identity;

/**
 * Debtors pay to this account from now on. Observed inside the transaction by the capability that
 * keeps bank accounts, which declares it as one that holds client money alone (R124-2).
 */
public record ClientAccountChosen(String iban) {}
