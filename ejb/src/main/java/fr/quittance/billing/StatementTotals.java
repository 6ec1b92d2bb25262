package fr.quittance.billing;

import fr.quittance.kernel.Money;
import fr.quittance.mandate.RemittanceKind;
import java.util.List;
import java.util.function.Function;

/**
 * What the lines of a statement come to.
 *
 * @param collected money received by the agency
 * @param direct money that debtors paid to the creditor
 * @param reversed collections taken back, negative or zero
 * @param directReversed direct payments taken back, negative or zero
 * @param commission before VAT, what was taken back deducted
 * @param vat on the commission
 * @param netToPay what goes to the creditor: all that was collected where remittance is gross, less
 *     commission with VAT where it is net (R124-3 4°); negative where the creditor owes it
 */
public record StatementTotals(
    Money collected,
    Money direct,
    Money reversed,
    Money directReversed,
    Money commission,
    Money vat,
    Money netToPay) {

  public static StatementTotals of(
      List<StatementLine> lines, RemittanceKind remittance, String currency) {
    Sums sums = new Sums(lines, currency);
    Money collected = sums.amounts(StatementLineKind.COLLECTION);
    Money reversed = sums.amounts(StatementLineKind.REVERSAL);
    Money commission = sums.all(StatementLine::commission);
    Money vat = sums.all(StatementLine::vat);
    Money held = collected.plus(reversed);
    return new StatementTotals(
        collected,
        sums.amounts(StatementLineKind.DIRECT),
        reversed,
        sums.amounts(StatementLineKind.DIRECT_REVERSAL),
        commission,
        vat,
        remittance == RemittanceKind.NET ? held.minus(commission).minus(vat) : held);
  }

  public Money commissionWithVat() {
    return commission.plus(vat);
  }

  private record Sums(List<StatementLine> lines, String currency) {

    Money amounts(StatementLineKind kind) {
      return lines.stream()
          .filter(line -> line.kind() == kind)
          .map(StatementLine::amount)
          .reduce(Money.zero(currency), Money::plus);
    }

    Money all(Function<StatementLine, Money> value) {
      return lines.stream().map(value).reduce(Money.zero(currency), Money::plus);
    }
  }
}
