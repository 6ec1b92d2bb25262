package fr.quittance.insight;

import fr.quittance.kernel.Money;

/**
 * What a mandate brought in a period: claims placed and money received in it, whatever the claims
 * are from.
 *
 * @param mandate its reference
 * @param creditor name of the creditor
 * @param collected received by us or by the creditor, what was taken back deducted
 */
public record MandateFigure(String mandate, String creditor, Money placed, Money collected) {}
