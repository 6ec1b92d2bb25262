package fr.quittance.cash.port;

/**
 * The account of a statement, as the bank names it.
 *
 * @param iban without spaces, or null when the bank gives only its own number
 * @param bankCode French bank code of a CFONB file, or null
 * @param branchCode French branch code (guichet), or null
 * @param number account number, or the bank's own identifier when there is no IBAN; null beside an
 *     IBAN of an XML file
 * @param currency ISO 4217 code, or null when neither account, balance nor entry names one
 */
public record BankAccountData(
    String iban, String bankCode, String branchCode, String number, String currency) {

  /** What identifies the account: its IBAN, or else the bank's own number. */
  public String identifier() {
    return iban != null ? iban : number;
  }
}
