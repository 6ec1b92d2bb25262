package fr.quittance.ledger;

/** Accounts of the client-money journal. */
public enum MoneyAccount {
  /** The client bank accounts: what we hold. */
  BANK,
  /** Received or gone out, not matched to a file yet. */
  SUSPENSE,
  /** Owed to creditors; one account for each of them. */
  CREDITOR,
  /** Our fee, set off against what a creditor is owed and not drawn from the bank yet. */
  COMMISSION,
  /** VAT on that fee. */
  VAT,
  /** Costs paid for creditors out of client money. */
  COSTS,
  /** No debtor's money, set aside by hand. */
  NOT_OURS;

  /** Whether a debit makes it grow: what we have, as against what we owe. */
  public boolean isAsset() {
    return this == BANK || this == COSTS;
  }
}
