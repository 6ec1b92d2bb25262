package fr.quittance.billing.domain;

import fr.quittance.billing.IssueStatement;
import fr.quittance.billing.StatementLine;
import fr.quittance.billing.StatementLineKind;
import fr.quittance.billing.StatementSheet;
import fr.quittance.billing.StatementTotals;
import fr.quittance.billing.calc.Commissions;
import fr.quittance.kernel.Rate;
import fr.quittance.mandate.MandateSheet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * Draws up a statement.
 *
 * @param mandate whose rates apply; a reversal of a movement stated before keeps the rate of then
 * @param remitBy the last day to remit what was collected on a day
 */
public record StatementDraft(
    MandateSheet mandate, IssueStatement command, UnaryOperator<LocalDate> remitBy) {

  public StatementSheet of(List<Movement> movements, Instant now) {
    List<StatementLine> lines = lines(movements);
    return new StatementSheet(
        null,
        null,
        mandate.id(),
        mandate.ref(),
        mandate.creditorId(),
        mandate.creditorName(),
        command.period(),
        now,
        command.currency(),
        mandate.terms().remittance().kind(),
        StatementTotals.of(lines, mandate.terms().remittance().kind(), command.currency()),
        earliest(lines),
        lines);
  }

  private static LocalDate earliest(List<StatementLine> lines) {
    return lines.stream()
        .map(StatementLine::remitBy)
        .filter(Objects::nonNull)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  private List<StatementLine> lines(List<Movement> movements) {
    List<Commissions.Fee> fees =
        Commissions.of(
            movements.stream()
                .map(movement -> new Commissions.Base(movement.amount(), rate(movement)))
                .toList(),
            mandate.terms().vatRate(),
            command.currency());
    List<StatementLine> lines = new ArrayList<>();
    for (int i = 0; i < movements.size(); i++) {
      lines.add(line(movements.get(i), fees.get(i)));
    }
    return lines;
  }

  private Rate rate(Movement movement) {
    return movement.statedRate() == null ? mandate.terms().commissionRate() : movement.statedRate();
  }

  private StatementLine line(Movement movement, Commissions.Fee fee) {
    boolean ours = movement.kind() == StatementLineKind.COLLECTION;
    return new StatementLine(
        movement.fact(),
        movement.file(),
        movement.fileRef(),
        movement.debtorRef(),
        movement.claims(),
        movement.kind(),
        movement.effectiveOn(),
        movement.effectiveOn().isBefore(command.from()),
        ours ? remitBy.apply(movement.effectiveOn()) : null,
        movement.amount(),
        rate(movement),
        fee.commission(),
        fee.vat());
  }
}
