package fr.quittance.legal;

import fr.quittance.kernel.id.ClaimId;
import fr.quittance.ledger.FactRow;
import fr.quittance.legal.calc.LimitationEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the facts of a file say to the limitation of one of its claims.
 *
 * <p>A payment interrupts the claims that the debtor chose to pay. Where it named none and the law
 * spreads the payment, it interrupts every claim of the file that was due: who pays on account of
 * the whole recognises the whole (C. civ. 2240), wherever the money went. Nothing else in Quittance
 * decides this.
 *
 * <p>What the creditor had received before it placed the claim interrupts nothing: the day is not
 * known. Nor does a fact that was reversed.
 */
record LimitationEvents(List<FactRow> facts, LocalDate today) {

  List<LimitationEvent> of(ClaimId claim) {
    return facts.stream()
        .filter(fact -> fact.reversedBy() == null && !fact.effectiveOn().isAfter(today))
        .filter(fact -> concerns(fact, claim))
        .flatMap(LimitationEvents::event)
        .toList();
  }

  private static boolean concerns(FactRow fact, ClaimId claim) {
    return fact.chosen().isEmpty()
        ? fact.claim() == null || fact.claim().equals(claim)
        : fact.chosen().contains(claim);
  }

  private static Stream<LimitationEvent> event(FactRow fact) {
    return switch (fact.kind()) {
      case PAYMENT -> Stream.of(LimitationEvent.payment(fact.effectiveOn()));
      case DIRECT_PAYMENT ->
          fact.beforePlacement()
              ? Stream.empty()
              : Stream.of(LimitationEvent.payment(fact.effectiveOn()));
      case FORMAL_NOTICE -> Stream.of(LimitationEvent.formalNotice(fact.effectiveOn()));
      case JUDGMENT ->
          Stream.of(LimitationEvent.judgment(fact.effectiveOn(), fact.enforceableOn()));
      default -> Stream.empty();
    };
  }
}
