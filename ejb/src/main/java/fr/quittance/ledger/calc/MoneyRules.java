package fr.quittance.ledger.calc;

import fr.quittance.kernel.Money;
import fr.quittance.kernel.id.CreditorId;
import fr.quittance.ledger.MoneyAccount;
import fr.quittance.ledger.MoneyMovement;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which accounts a movement debits and credits. Every movement takes from one account what it gives
 * to others, so that an entry balances however it comes about.
 */
public final class MoneyRules {

  private MoneyRules() {}

  /** The lines of a movement's entry; none where nothing moves. */
  public static List<MoneyPosting> postings(MoneyMovement movement) {
    return all(movement).filter(posting -> !posting.amount().isZero()).toList();
  }

  private static Stream<MoneyPosting> all(MoneyMovement movement) {
    return switch (movement.kind()) {
      case BOOKED -> move(movement, MoneyAccount.BANK, MoneyAccount.SUSPENSE);
      case REPEATED -> move(movement, MoneyAccount.SUSPENSE, MoneyAccount.BANK);
      case MATCHED -> move(movement, MoneyAccount.SUSPENSE, MoneyAccount.CREDITOR);
      case UNMATCHED -> move(movement, MoneyAccount.CREDITOR, MoneyAccount.SUSPENSE);
      case SET_ASIDE -> move(movement, MoneyAccount.SUSPENSE, MoneyAccount.NOT_OURS);
      case BROUGHT_BACK -> move(movement, MoneyAccount.NOT_OURS, MoneyAccount.SUSPENSE);
      case SET_OFF ->
          Stream.of(
              posting(movement, MoneyAccount.CREDITOR, movement.amount().plus(movement.vat())),
              posting(movement, MoneyAccount.COMMISSION, movement.amount().negated()),
              posting(movement, MoneyAccount.VAT, movement.vat().negated()));
    };
  }

  private static Stream<MoneyPosting> move(
      MoneyMovement movement, MoneyAccount debited, MoneyAccount credited) {
    return Stream.of(
        posting(movement, debited, movement.amount()),
        posting(movement, credited, movement.amount().negated()));
  }

  private static MoneyPosting posting(MoneyMovement movement, MoneyAccount account, Money amount) {
    CreditorId creditor = account == MoneyAccount.CREDITOR ? movement.creditor() : null;
    return new MoneyPosting(account, creditor, amount);
  }
}
