package fr.quittance.ledger;

import fr.quittance.kernel.Money;
import fr.quittance.kernel.id.ClaimId;
import fr.quittance.kernel.id.FactId;
import fr.quittance.kernel.id.FileId;
import fr.quittance.ledger.calc.Computed;
import fr.quittance.ledger.calc.Effect;
import java.time.Instant;
import java.time.LocalDate;

/** Tells a computed balance in the words of the interface. */
record BalanceView(Computed computed, String currency) {

  private static final String PRINCIPAL = "PRINCIPAL";
  private static final String CREDIT = "CREDIT";

  Balance of(FileId file, LocalDate asOf, Instant knownAt) {
    Money none = Money.zero(currency);
    return new Balance(
        file,
        asOf,
        knownAt,
        currency,
        computed.principal(),
        computed.principal(),
        none,
        none,
        none,
        computed.credit(),
        false,
        computed.lines().stream().map(BalanceView::line).toList(),
        computed.shares().stream().map(BalanceView::allocation).toList());
  }

  private static BalanceLine line(Computed.Line line) {
    boolean note = line.effect() == Effect.CREDIT_NOTE;
    return new BalanceLine(
        note ? FactKind.CREDIT_NOTE.name() : PRINCIPAL,
        new ClaimId(line.claim()),
        line.from(),
        null,
        null,
        null,
        null,
        line.amount(),
        note ? FactKind.CREDIT_NOTE.name() : FactKind.CLAIM.name(),
        null);
  }

  private static Allocation allocation(Computed.Share share) {
    return new Allocation(
        new FactId(share.payment()),
        share.claim() == null ? CREDIT : PRINCIPAL,
        share.claim() == null ? null : new ClaimId(share.claim()),
        share.amount(),
        share.rule().name());
  }
}
