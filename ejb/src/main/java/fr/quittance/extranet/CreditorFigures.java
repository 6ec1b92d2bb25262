package fr.quittance.extranet;

import fr.quittance.kernel.Money;

/**
 * A creditor's portfolio at a glance, in the currency in which most of its files count.
 *
 * @param judicial open files that are at a bailiff's or a court; they are active or suspended too
 * @param placed principal of all claims as they were placed
 * @param collected received by the agency, what was taken back deducted
 * @param direct received by the creditor itself since it placed the claims
 * @param owed what debtors of open files still owe
 * @param toRemit received by the agency and not on a remittance statement yet, fees not deducted
 */
public record CreditorFigures(
    long active,
    long suspended,
    long closed,
    long judicial,
    Money placed,
    Money collected,
    Money direct,
    Money owed,
    Money toRemit) {}
