package fr.quittance.cash;

import fr.quittance.audit.Journal;
import fr.quittance.cash.store.BankLines;
import fr.quittance.cash.store.LineReader;
import fr.quittance.cash.store.LineReader.LockedLine;
import fr.quittance.cash.store.Matches;
import fr.quittance.cash.store.Matches.Match;
import fr.quittance.cash.store.Matches.NamedFile;
import fr.quittance.kernel.Money;
import fr.quittance.kernel.Problem;
import fr.quittance.kernel.RowScoped;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Matching by hand (lettrage) of what waits in suspense. */
@Stateless
@RowScoped
public class MatchingService {

  @Inject private LineReader reader;
  @Inject private BankLines lines;
  @Inject private Matches matches;
  @Inject private LineMatcher matcher;
  @Inject private LineMoney money;
  @Inject private Journal journal;

  /**
   * Matches a line in suspense, or a part of it, to a file. Money received becomes a payment on the
   * file, or is recognised as one that was typed in; a payment that came back reopens the debt.
   *
   * @return what is left of the line
   * @throws Problem 404 for an unknown line or file, 409 {@code line-not-in-suspense}, 422 for an
   *     amount beyond what is left or another currency than the file's
   */
  @RequiresPermissions("bank:write")
  public Money match(MatchLine command) {
    LockedLine line = suspended(command.line());
    NamedFile file =
        matches.named(command.file()).orElseThrow(() -> Problem.notFound("File", command.file()));
    if (!file.currency().equals(line.amount().currency())) {
      throw Problem.invalid(
          "line-other-currency",
          "The line is in " + line.amount().currency() + ", the file in " + file.currency() + ".",
          line.amount().currency(),
          file.currency());
    }
    Money left = left(line);
    Money rest = left.isPositive() ? pay(line, file, part(command, left)) : takeBack(line, file);
    lines.settle(
        line.id(),
        rest.isZero() ? LineState.MATCHED : LineState.SUSPENSE,
        rest.isZero() ? null : LineReason.PARTLY_MATCHED);
    return rest;
  }

  /**
   * Undoes what matched the line, by hand or not: payments it made are reversed, the line waits in
   * suspense again. A line put aside or judged not ours comes back to suspense too.
   *
   * @throws Problem 409 where the bank took the payment back, or the line is such a return, or
   *     nothing was matched
   */
  @RequiresPermissions("bank:write")
  public void undo(BankLineId id) {
    LockedLine line = locked(id);
    List<Match> live = matches.ofLine(id);
    boolean returned =
        live.stream()
            .anyMatch(match -> match.returnedBy() != null || match.rule() == MatchRule.RETURN);
    if (returned) {
      throw Problem.conflict(
          "line-returned", "The bank took this payment back: that cannot be undone.");
    }
    boolean judgedByHand =
        line.reason() == LineReason.SET_ASIDE || line.reason() == LineReason.DEBIT;
    if (live.isEmpty() && !judgedByHand) {
      throw Problem.conflict("line-not-matched", "There is nothing to undo on this line.");
    }
    live.forEach(matcher::undo);
    if (line.reason() == LineReason.SET_ASIDE) {
      money.broughtBack(line);
    }
    lines.settle(id, LineState.SUSPENSE, LineReason.UNDONE);
    journal(id, "BANK_LINE_UNDONE");
  }

  /**
   * Says that a line in suspense is no debtor's money: it stays visible, nobody has to match it.
   *
   * @throws Problem 409 {@code line-not-in-suspense}, or where a part of it is matched
   */
  @RequiresPermissions("bank:write")
  public void setAside(BankLineId id) {
    LockedLine line = suspended(id);
    if (!matches.ofLine(id).isEmpty()) {
      throw Problem.conflict(
          "line-partly-matched", "A part of this line is matched: undo that first.");
    }
    lines.settle(id, LineState.NOT_OURS, LineReason.SET_ASIDE);
    money.setAside(line);
    journal(id, "BANK_LINE_SET_ASIDE");
  }

  private Money pay(LockedLine line, NamedFile file, Money part) {
    LocalDate day =
        file.earliest() != null && line.day().isBefore(file.earliest())
            ? file.earliest()
            : line.day();
    Money left = left(line);
    matcher.pay(line.id(), file.id(), part, day, MatchRule.BY_HAND);
    return left.minus(part);
  }

  private Money takeBack(LockedLine line, NamedFile file) {
    Money left = left(line);
    Match payment =
        matches.payments(file.id(), left.negated()).stream()
            .findFirst()
            .orElseThrow(
                () ->
                    Problem.invalid(
                        "no-payment-to-take-back",
                        "File " + file.ref() + " has no payment of " + left.negated().plain() + ".",
                        file.ref(),
                        left.negated().plain()));
    matcher.takeBack(line.id(), payment, line.bookedOn());
    return Money.zero(left.currency());
  }

  private static Money part(MatchLine command, Money left) {
    Money part = command.amount() == null ? left : command.amount();
    if (!part.currency().equals(left.currency())
        || !part.isPositive()
        || part.compareTo(left) > 0) {
      throw Problem.invalidField(
          "amount",
          "match-amount",
          "The amount lies between 0.01 and " + left.plain() + " " + left.currency() + ".");
    }
    return part;
  }

  private Money left(LockedLine line) {
    return matches.ofLine(line.id()).stream()
        .map(Match::amount)
        .reduce(line.amount(), Money::minus);
  }

  private LockedLine locked(BankLineId id) {
    return reader.lock(id).orElseThrow(() -> Problem.notFound("Bank line", id));
  }

  private LockedLine suspended(BankLineId id) {
    LockedLine line = locked(id);
    if (line.state() != LineState.SUSPENSE) {
      throw Problem.conflict(
          "line-not-in-suspense", "Bank line " + id + " is not in suspense any more.", id.value());
    }
    return line;
  }

  private void journal(BankLineId line, String action) {
    journal.general("bank-line:" + line, action, Map.of("line", line.value()));
  }
}
