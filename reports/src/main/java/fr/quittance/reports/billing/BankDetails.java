package fr.quittance.reports.billing;

import fr.quittance.reports.DataCheck;

/**
 * The account the creditor is paid on.
 *
 * @param holder account holder
 * @param iban with or without spaces
 * @param bic or null
 */
public record BankDetails(String holder, String iban, String bic) {

  public BankDetails {
    DataCheck.text("account holder", holder);
    DataCheck.text("IBAN", iban);
  }
}
