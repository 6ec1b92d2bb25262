package fr.quittance.ledger;

import fr.quittance.kernel.id.ClaimId;
import fr.quittance.kernel.id.FactId;
import fr.quittance.kernel.id.FileId;
import fr.quittance.ledger.calc.Bucket;
import fr.quittance.ledger.calc.Computed;
import java.time.Instant;
import java.time.LocalDate;

/** Tells a computed balance in the words of the interface. */
record BalanceView(Computed computed, String currency) {

  private static final String CREDIT = "CREDIT";

  Balance of(FileId file, LocalDate asOf, Instant knownAt) {
    return new Balance(
        file,
        asOf,
        knownAt,
        currency,
        computed.total(),
        computed.open().get(Bucket.PRINCIPAL),
        computed.open().get(Bucket.INTEREST),
        computed.open().get(Bucket.INDEMNITY),
        computed.open().get(Bucket.COSTS),
        computed.credit(),
        computed.provisional(),
        computed.lines().stream().map(BalanceView::line).toList(),
        computed.shares().stream().map(BalanceView::allocation).toList(),
        computed.held().stream()
            .map(held -> new HeldBack(new FactId(held.fact()), held.amount(), held.rule().name()))
            .toList());
  }

  private static BalanceLine line(Computed.Line line) {
    Computed.Accrual accrual = line.accrual();
    return new BalanceLine(
        line.kind().name(),
        claim(line.claim()),
        line.from(),
        accrual == null ? null : accrual.to(),
        accrual == null ? null : accrual.days(),
        accrual == null ? null : accrual.base(),
        accrual == null ? null : accrual.rate(),
        line.amount(),
        line.basis(),
        accrual == null ? null : accrual.rule());
  }

  private static Allocation allocation(Computed.Share share) {
    return new Allocation(
        new FactId(share.payment()),
        share.to() == null ? CREDIT : share.to().name(),
        claim(share.claim()),
        share.amount(),
        share.rule().name());
  }

  private static ClaimId claim(Long id) {
    return id == null ? null : new ClaimId(id);
  }
}
