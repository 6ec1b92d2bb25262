package fr.quittance.insight;

import fr.quittance.kernel.Money;
import java.time.YearMonth;

/**
 * What happened in a month: claims placed, money received, whatever month the claims are from.
 *
 * @param collected received by us or by the creditor, what was taken back deducted
 */
public record MonthFigure(YearMonth month, Money placed, Money collected) {}
