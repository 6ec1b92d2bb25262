package fr.quittance.ledger.calc;

import fr.quittance.kernel.Money;
import fr.quittance.kernel.id.CreditorId;
import fr.quittance.ledger.MoneyAccount;

/** What one side says that an account holds, in the account's own sense. */
public record MoneySum(Side side, MoneyAccount account, CreditorId creditor, Money amount) {

  /** Who says it. */
  public enum Side {
    /** Balances and lines of the bank's statements. */
    BANK,
    JOURNAL,
    /** Payments on files, remittance statements, open bank lines. */
    FILES
  }
}
