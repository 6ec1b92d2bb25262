package fr.quittance.ledger;

import fr.quittance.kernel.Money;
import java.time.LocalDate;

/**
 * Payments typed in that no bank line has brought yet, in one currency.
 *
 * @param oldestOn the day since which the oldest of them waits
 */
public record ToBeBanked(Money amount, long payments, LocalDate oldestOn) {}
