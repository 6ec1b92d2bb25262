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
  /** The debtor was formally asked to pay; its day is that of first presentation (C. civ. 1344). */
  FORMAL_NOTICE,
  /** A court ordered to pay. */
  JUDGMENT,
  /** A judge granted time to pay (C. civ. 1343-5). */
  GRACE_PERIOD,
  /** Sauvegarde, redressement or liquidation was opened (C. com. L622-21, L622-28). */
  INSOLVENCY_OPENED,
  /** The commission admitted the debtor's file (C. conso. L722-14). */
  OVERINDEBTEDNESS_ADMITTED,
  /** A cost that the debtor bears. */
  COST,
  /** The creditor gives up what is open of a bucket. */
  WAIVER,
  /** What the parties agreed: rate, order of allocation, compound interest. */
  TERMS;

  /** Whether the fact says an amount of its own; a reversal has that of what it annuls. */
  public boolean hasAmount() {
    return switch (this) {
      case CLAIM, PAYMENT, DIRECT_PAYMENT, CREDIT_NOTE, COST, WAIVER -> true;
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
