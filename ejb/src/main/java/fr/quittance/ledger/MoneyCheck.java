package fr.quittance.ledger;

import java.time.Instant;
import java.util.List;

/**
 * A run of the three-way check.
 *
 * @param differences how many of its figures differ; zero when all agree
 * @param figures every account, per currency, and each creditor whose account differs
 */
public record MoneyCheck(long id, Instant at, int differences, List<MoneyFigure> figures) {

  public MoneyCheck {
    figures = List.copyOf(figures);
  }

  public boolean agrees() {
    return differences == 0;
  }
}
