package fr.quittance.insight;

import fr.quittance.kernel.Money;

/**
 * The portfolio at a glance.
 *
 * @param active files being worked
 * @param suspended files that wait
 * @param judicial files, active or suspended, that are at a bailiff's or a court
 * @param owed what debtors of open files still owe, in euros
 */
public record PortfolioToday(long active, long suspended, long judicial, Money owed) {}
