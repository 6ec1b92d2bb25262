package fr.quittance.reports;

import java.math.BigDecimal;

/**
 * A balance, itemised, in the document's currency. An overpayment is a credit, outside the total.
 *
 * @param principal principal due
 * @param interest interest and penalties due
 * @param indemnity fixed indemnities due
 * @param costs costs due by virtue of a law or a title
 * @param credit what was paid in excess, owed back to the debtor
 * @param total principal + interest + indemnity + costs; refused when it is not
 */
public record BalanceTotals(
    BigDecimal principal,
    BigDecimal interest,
    BigDecimal indemnity,
    BigDecimal costs,
    BigDecimal credit,
    BigDecimal total) {

  public BalanceTotals {
    principal = DataCheck.amount("principal", principal);
    interest = DataCheck.amount("interest", interest);
    indemnity = DataCheck.amount("indemnity", indemnity);
    costs = DataCheck.amount("costs", costs);
    credit = DataCheck.amount("credit", credit);
    total = DataCheck.amount("total", total);
    BigDecimal sum = principal.add(interest).add(indemnity).add(costs);
    if (sum.compareTo(total) != 0) {
      throw new IllegalArgumentException("total " + total + " is not the sum of its parts " + sum);
    }
  }
}
