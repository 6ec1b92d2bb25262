package fr.quittance.extranet;

import fr.quittance.kernel.Money;
import java.time.YearMonth;

/**
 * What happened in a month.
 *
 * @param placed claims placed in it
 * @param collected received in it, by the agency or by the creditor, on claims of any month
 */
public record CreditorMonth(YearMonth month, Money placed, Money collected) {}
