package fr.quittance.portfolio;

import fr.quittance.kernel.Money;

/**
 * A row with the claim that it became.
 *
 * @param debtorRef the creditor's reference of the debtor, or null where the row was rejected
 * @param claimRef the creditor's reference of the claim, or null
 * @param amount of the claim as placed, or null
 */
public record PlacedLine(PlacedRow row, String debtorRef, String claimRef, Money amount) {}
