package fr.quittance.cash;

import fr.quittance.kernel.Money;

/**
 * The money on client accounts of one currency, by what it is.
 *
 * @param bank sum of all lines that the bank told
 * @param matched payments on files, less those that came back
 * @param suspense received, file not known
 * @param notOurs fees, remittances and what was put aside
 * @param toBeBanked typed in, on no statement yet; in none of the other figures
 */
public record ClientMoney(
    Money bank, Money matched, Money suspense, Money notOurs, Money toBeBanked) {

  /** Zero unless something is wrong with our books. */
  public Money difference() {
    return bank.minus(matched).minus(suspense).minus(notOurs);
  }
}
