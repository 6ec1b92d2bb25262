package fr.quittance.reports.billing;

import fr.quittance.reports.DataCheck;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One movement of a remittance statement with the commission it gives rise to. A reversal has
 * negative amounts.
 *
 * @param date value date of the movement
 * @param fileReference our file
 * @param debtorReference the creditor's own reference of the debtor
 * @param claims the creditor's references of the claims concerned
 * @param amount in the statement's currency
 * @param commissionRate in per cent, or null when the fee is not a percentage
 * @param commission excluding VAT
 * @param vat VAT on the commission
 */
public record RemittanceLine(
    LocalDate date,
    String fileReference,
    String debtorReference,
    String claims,
    BigDecimal amount,
    BigDecimal commissionRate,
    BigDecimal commission,
    BigDecimal vat) {

  public RemittanceLine {
    DataCheck.present("movement date", date);
    DataCheck.text("file reference", fileReference);
    DataCheck.text("debtor reference", debtorReference);
    amount = DataCheck.amount("amount of " + fileReference, amount);
    commission = DataCheck.amount("commission of " + fileReference, commission);
    vat = DataCheck.amount("VAT of " + fileReference, vat);
  }

  /** Commission including VAT. */
  public BigDecimal commissionWithVat() {
    return commission.add(vat);
  }
}
