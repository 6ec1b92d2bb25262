package fr.quittance.ledger;

/** What a fact says. Kinds of money first, then those of law, which change what money bears. */
public enum FactKind {
  /** Principal owed on a claim, from the day the claim was issued. */
  CLAIM,
  /** Money received by the agency for the creditor. */
  PAYMENT,
  /** Money that the debtor paid to the creditor itself. */
  DIRECT_PAYMENT,
  /** The creditor gives up principal: lowers the claim, is not a payment. */
  CREDIT_NOTE,
  /** Annuls another fact as if it had never been. */
  REVERSAL,
  FORMAL_NOTICE,
  JUDGMENT,
  GRACE_PERIOD,
  INSOLVENCY_OPENED,
  OVERINDEBTEDNESS_ADMITTED,
  COST,
  WAIVER,
  TERMS;

  /** Whether this version keeps such a fact; the others are refused, never silently ignored. */
  public boolean accepted() {
    return switch (this) {
      case CLAIM, PAYMENT, DIRECT_PAYMENT, CREDIT_NOTE, REVERSAL -> true;
      default -> false;
    };
  }

  /** What a creditor may tell about its own files: what it received, what it gave up. */
  public boolean direct() {
    return this == DIRECT_PAYMENT || this == CREDIT_NOTE;
  }

  /** Whether the fact is about one claim and must name it where the file has several. */
  public boolean needsClaim() {
    return this == CLAIM || this == CREDIT_NOTE;
  }
}
