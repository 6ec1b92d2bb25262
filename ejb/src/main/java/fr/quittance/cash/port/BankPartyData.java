package fr.quittance.cash.port;

/**
 * The other party of a movement; every part may be null.
 *
 * @param name as the bank transmits it
 * @param iban without spaces
 * @param account the bank's own account number when there is no IBAN
 * @param onBehalfOf the ultimate party, when someone else paid or was paid for it
 */
public record BankPartyData(String name, String iban, String account, String onBehalfOf) {

  /** When the file names nobody. */
  public static final BankPartyData UNKNOWN = new BankPartyData(null, null, null, null);
}
