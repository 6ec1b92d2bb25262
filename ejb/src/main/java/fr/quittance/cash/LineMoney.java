package fr.quittance.cash;

import fr.quittance.cash.LettrageRun.Added;
import fr.quittance.cash.store.BankLines.RepeatedLine;
import fr.quittance.cash.store.LineReader.LockedLine;
import fr.quittance.cash.store.Matches.Match;
import fr.quittance.kernel.Money;
import fr.quittance.kernel.Paris;
import fr.quittance.ledger.MoneyCause;
import fr.quittance.ledger.MoneyJournal;
import fr.quittance.ledger.MoneyMovement;
import fr.quittance.ledger.MoneyMovementKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/**
 * Tells the client-money journal what becomes of bank lines. Money out that nobody has explained
 * stays in suspense there, though nobody has to match it.
 */
@ApplicationScoped
class LineMoney {

  @Inject private MoneyJournal journal;
  @Inject private Clock clock;

  /** A line was added; the agency's own account is not client money. */
  void booked(Added line) {
    if (line.account() == AccountKind.CLIENT) {
      LocalDate on = line.data().bookedOn();
      post(MoneyMovementKind.BOOKED, line.id(), 0, on, line.amount());
    }
  }

  /** A line gives way to others that tell its money in more detail. */
  void repeated(RepeatedLine line) {
    post(MoneyMovementKind.REPEATED, line.id(), 0, line.bookedOn(), line.amount());
  }

  void setAside(LockedLine line) {
    post(MoneyMovementKind.SET_ASIDE, line.id(), line.version(), today(), line.amount());
  }

  void broughtBack(LockedLine line) {
    post(MoneyMovementKind.BROUGHT_BACK, line.id(), line.version(), today(), line.amount());
  }

  void matched(Match match) {
    post(MoneyMovementKind.MATCHED, match, match.rule().name());
  }

  void unmatched(Match match, LineReason why) {
    post(MoneyMovementKind.UNMATCHED, match, why.name());
  }

  private void post(
      MoneyMovementKind kind, BankLineId line, long turn, LocalDate on, Money amount) {
    journal.post(MoneyMovement.ofLine(kind, MoneyCause.line(line.value(), turn), on, amount));
  }

  private void post(MoneyMovementKind kind, Match match, String why) {
    MoneyCause cause = MoneyCause.match(match.id(), match.line().value(), match.file());
    journal.post(
        MoneyMovement.ofMatch(kind, cause, today(), match.amount(), match.creditor(), why));
  }

  private LocalDate today() {
    return Paris.today(clock);
  }
}
