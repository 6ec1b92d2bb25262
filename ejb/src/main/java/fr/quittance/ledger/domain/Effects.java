package fr.quittance.ledger.domain;

import fr.quittance.ledger.FactKind;
import fr.quittance.ledger.calc.Effect;

/** Which effect each kind of fact has on a balance. */
final class Effects {

  private Effects() {}

  static Effect of(FactKind kind) {
    return switch (kind) {
      case CLAIM -> Effect.PRINCIPAL;
      case CREDIT_NOTE -> Effect.CREDIT_NOTE;
      case PAYMENT, DIRECT_PAYMENT -> Effect.PAYMENT;
      case REVERSAL -> Effect.REVERSAL;
      default -> Effect.NONE;
    };
  }
}
