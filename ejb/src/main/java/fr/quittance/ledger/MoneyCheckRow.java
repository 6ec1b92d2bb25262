package fr.quittance.ledger;

import java.time.Instant;

/**
 * A run of the three-way check as the list shows it.
 *
 * @param by who asked for it; null for the nightly run
 */
public record MoneyCheckRow(long id, Instant at, int differences, String by) {

  public boolean agrees() {
    return differences == 0;
  }
}
