package fr.quittance.legal;

/** What became of a transfer: made, delivered or not, acknowledged or refused by the office. */
public enum TransferState {
  PREPARED,
  SENT,
  FAILED,
  ACKNOWLEDGED,
  REFUSED
}
