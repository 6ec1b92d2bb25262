package fr.quittance.reports;

/**
 * How the debtor can pay (CPCE R124-4 4°). The account is the one that receives creditors' funds
 * only (CPCE R124-2).
 *
 * @param accountHolder whose account it is
 * @param iban without spaces or with them
 * @param bic or null
 * @param reference what to quote with the payment (an ISO 11649 RF reference)
 * @param link address of an online payment page, or null
 */
public record PaymentMethods(
    String accountHolder, String iban, String bic, String reference, String link) {

  public PaymentMethods {
    DataCheck.text("account holder", accountHolder);
    DataCheck.text("IBAN", iban);
    DataCheck.text("payment reference", reference);
  }
}
