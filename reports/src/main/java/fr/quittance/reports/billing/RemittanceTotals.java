package fr.quittance.reports.billing;

import fr.quittance.reports.DataCheck;
import java.math.BigDecimal;

/**
 * Totals of a remittance statement, as billing froze them.
 *
 * @param collected money collected by the agency, reversals deducted
 * @param commission excluding VAT, on collections and direct payments, reversals deducted
 * @param vat VAT on the commission, as billing rounded it
 * @param toPay what the agency pays to the creditor with this statement; negative when the creditor
 *     owes it
 * @param toInvoice commission including VAT to be invoiced apart: zero for a net remittance
 */
public record RemittanceTotals(
    BigDecimal collected,
    BigDecimal commission,
    BigDecimal vat,
    BigDecimal toPay,
    BigDecimal toInvoice) {

  public RemittanceTotals {
    collected = DataCheck.amount("total collected", collected);
    commission = DataCheck.amount("total commission", commission);
    vat = DataCheck.amount("total VAT", vat);
    toPay = DataCheck.amount("amount to pay", toPay);
    toInvoice = DataCheck.amount("amount to invoice", toInvoice);
  }

  /** Commission including VAT. */
  public BigDecimal commissionWithVat() {
    return commission.add(vat);
  }
}
