package fr.quittance.ledger;

import fr.quittance.kernel.Money;
import fr.quittance.kernel.id.CreditorId;

/**
 * What a creditor is owed out of client money.
 *
 * @param owed by the journal; negative where the creditor owes us
 * @param toBeBanked typed in on its files, on no bank statement yet: not in {@code owed}
 */
public record CreditorMoneyRow(
    CreditorId creditor, String ref, String name, Money owed, Money toBeBanked) {}
