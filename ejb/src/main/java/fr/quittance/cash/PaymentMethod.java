package fr.quittance.cash;

/** How a payment that is typed in was made. */
public enum PaymentMethod {
  TRANSFER,
  CHEQUE,
  CARD,
  CASH,
  DIRECT_DEBIT
}
