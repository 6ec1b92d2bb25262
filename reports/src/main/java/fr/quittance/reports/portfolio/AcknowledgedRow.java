package fr.quittance.reports.portfolio;

import fr.quittance.reports.DataCheck;
import java.math.BigDecimal;

/**
 * What became of one row.
 *
 * @param row its number in the creditor's file
 * @param result in words
 * @param file reference of the file, or null where the row was rejected
 * @param debtorReference the creditor's own reference of the debtor, or null
 * @param claimReference the creditor's own reference of the claim, or null
 * @param amount amount of the claim, or null
 * @param currency ISO 4217 code of the amount, or null
 * @param reasons what is wrong or doubtful, in words; empty for nothing
 */
public record AcknowledgedRow(
    int row,
    String result,
    String file,
    String debtorReference,
    String claimReference,
    BigDecimal amount,
    String currency,
    String reasons) {

  public AcknowledgedRow {
    DataCheck.text("result", result);
    DataCheck.present("reasons", reasons);
    amount = amount == null ? null : DataCheck.amount("amount", amount);
  }
}
