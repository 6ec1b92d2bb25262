package fr.quittance.ledger.calc;

/** One cost that the debtor bears. */
final class CostAccount implements Debt {

  private final Long claim;
  private final Pot pot;

  CostAccount(KnownFact fact) {
    this.claim = fact.claim();
    this.pot = new Pot(fact.amount().currency());
    pot.charge(fact.amount());
  }

  @Override
  public Long claim() {
    return claim;
  }

  @Override
  public Pot pot(Bucket bucket) {
    return pot;
  }
}
