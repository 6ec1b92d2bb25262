package fr.quittance.ledger;

import fr.quittance.kernel.Money;
import fr.quittance.kernel.id.CreditorId;
import java.util.stream.Stream;

/**
 * One account as the three sides tell it, or one creditor's part of it.
 *
 * @param creditor null for the account as a whole
 * @param bank what the bank says; null where it cannot know
 * @param files what files, statements and open bank lines come to
 */
public record MoneyFigure(
    MoneyAccount account, CreditorId creditor, Money bank, Money journal, Money files) {

  public boolean agrees() {
    return journal.equals(files) && (bank == null || bank.equals(journal));
  }

  /** How far apart the sides are. */
  public Money spread() {
    Money most = sides().reduce(journal, Money::max);
    return most.minus(sides().reduce(journal, Money::min));
  }

  private Stream<Money> sides() {
    return bank == null ? Stream.of(files) : Stream.of(bank, files);
  }
}
