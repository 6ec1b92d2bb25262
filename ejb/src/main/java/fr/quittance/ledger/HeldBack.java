package fr.quittance.ledger;

import fr.quittance.kernel.Money;
import fr.quittance.kernel.id.FactId;

/**
 * A payment or waiver, or the part of it, that moved nothing.
 *
 * @param rule {@code STAYED}: insolvency or over-indebtedness forbids the payment; {@code
 *     WAIVER_EXCESS}: more was waived than was open
 */
public record HeldBack(FactId fact, Money amount, String rule) {}
