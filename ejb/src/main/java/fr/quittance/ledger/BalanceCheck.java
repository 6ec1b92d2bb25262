package fr.quittance.ledger;

import java.time.Instant;

/**
 * A comparison of the figures that lists show with the function that computes them.
 *
 * @param whole whether every file was compared, else a sample
 * @param files how many were compared
 * @param differences how many differed
 */
public record BalanceCheck(long id, Instant at, boolean whole, int files, int differences) {

  public boolean agrees() {
    return differences == 0;
  }
}
