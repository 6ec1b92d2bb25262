package fr.quittance.cash;

import fr.quittance.audit.Journal;
import fr.quittance.cash.calc.PendingPayments.Pending;
import fr.quittance.cash.store.BankLines;
import fr.quittance.cash.store.Matches;
import fr.quittance.cash.store.Matches.Match;
import fr.quittance.kernel.CallerContext;
import fr.quittance.kernel.Money;
import fr.quittance.kernel.Paris;
import fr.quittance.kernel.id.FactId;
import fr.quittance.kernel.id.FileId;
import fr.quittance.ledger.FactKind;
import fr.quittance.ledger.FactRecorded;
import fr.quittance.ledger.FactService;
import fr.quittance.ledger.RecordFact;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Turns money of a bank line into facts, and back. Whoever calls it has locked the line or just
 * written it.
 */
@ApplicationScoped
class LineMatcher {

  private static final String LINE = "bankLine";

  @Inject private FactService facts;
  @Inject private Matches matches;
  @Inject private BankLines lines;
  @Inject private LineMoney money;
  @Inject private Journal journal;
  @Inject private CallerContext callers;
  @Inject private Clock clock;

  /**
   * Books money of a line on a file: as a payment that was typed in and waited for it, else as a
   * new one.
   *
   * @param day on which a new payment counts
   */
  void pay(BankLineId line, FileId file, Money amount, LocalDate day, MatchRule rule) {
    List<Pending> brought = matches.pending(file).broughtBy(amount);
    for (Pending payment : brought) {
      keep(line, file, new FactId(payment.fact()), payment.amount(), rule, true);
    }
    if (brought.isEmpty()) {
      RecordFact payment =
          new RecordFact(
              file, FactKind.PAYMENT, day, amount, null, null, Map.of(LINE, line.value()));
      keep(line, file, facts.record(payment).id(), amount, rule, false);
    }
  }

  /** Reopens the debt that a payment had settled, since the bank took the payment back. */
  void takeBack(BankLineId line, Match payment, LocalDate day) {
    matches.takeBack(payment, line);
    FactId reversal = matches.reversalOf(payment.fact()).orElseGet(() -> reverse(payment, day));
    keep(line, payment.file(), reversal, payment.amount().negated(), MatchRule.RETURN, false);
  }

  /** Undoes a match: a payment that it had made is reversed, one typed in waits again. */
  void undo(Match match) {
    matches.undo(match, clock.instant());
    money.unmatched(match, LineReason.UNDONE);
    if (!match.typed()) {
      reverse(match, Paris.today(clock));
    }
    journal.file(
        match.file(),
        "BANK_LINE_UNMATCHED",
        Map.of("line", match.line().value(), "fact", match.fact().value()));
  }

  /** A payment reversed by other hands gives its money back to suspense. */
  void onFact(@Observes FactRecorded recorded) {
    if (recorded.kind() == FactKind.REVERSAL) {
      matches.annulledBy(recorded.fact()).ifPresent(this::release);
    }
  }

  private void release(Match match) {
    matches.undo(match, clock.instant());
    money.unmatched(match, LineReason.PAYMENT_REVERSED);
    lines.settle(match.line(), LineState.SUSPENSE, LineReason.PAYMENT_REVERSED);
  }

  private FactId reverse(Match match, LocalDate day) {
    LocalDate on = day.isBefore(match.paidOn()) ? match.paidOn() : day;
    return facts.record(RecordFact.reversal(match.file(), on, match.fact())).id();
  }

  private void keep(
      BankLineId line, FileId file, FactId fact, Money amount, MatchRule rule, boolean typed) {
    Match match =
        matches.add(
            line, file, fact, amount, rule, typed, clock.instant(), callers.current().userId());
    money.matched(match);
    journal.file(
        file,
        "BANK_LINE_MATCHED",
        Map.of(
            "line", line.value(),
            "fact", fact.value(),
            "amount", amount.plain(),
            "rule", rule.name()));
  }
}
