package fr.quittance.billing;

/** What a line of a remittance statement tells. */
public enum StatementLineKind {
  /** Money received on the agency's client account: to be remitted, bears commission. */
  COLLECTION,
  /** Money that the debtor paid to the creditor: bears commission, is not ours to remit. */
  DIRECT,
  /** A collection annulled: money and commission are taken back. */
  REVERSAL,
  /** A direct payment annulled: its commission is taken back. */
  DIRECT_REVERSAL
}
