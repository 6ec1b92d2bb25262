package fr.quittance.cash.port;

import java.util.Locale;

/** Why a file is refused, an entry rejected, or a remark made. Each has a sentence in bundles. */
public enum BankFileFault {
  EMPTY_FILE,
  FILE_TOO_LARGE,
  UNKNOWN_FORMAT,
  MALFORMED_XML,
  /** A DOCTYPE could define entities that read local files or exhaust the memory. */
  DOCTYPE_REFUSED,
  UNSUPPORTED_MESSAGE,
  NO_STATEMENT,
  NO_ACCOUNT,
  /** A CFONB record that has not 120 characters. */
  WRONG_LENGTH,
  UNKNOWN_RECORD,
  /** 04 outside an 01 to 07 set. */
  MOVEMENT_WITHOUT_OPENING,
  /** 05 that does not follow a 04. */
  COMPLEMENT_WITHOUT_MOVEMENT,
  /** 07 without the 01 that opens its set. */
  CLOSING_WITHOUT_OPENING,
  /** 01 while the set before is not closed by its 07. */
  OPENING_TWICE,
  /** The file ends inside a set. */
  CLOSING_MISSING,
  /** A record of another account or currency than the 01 of its set. */
  OTHER_ACCOUNT,
  INVALID_ACCOUNT,
  INVALID_AMOUNT,
  INVALID_CURRENCY,
  INVALID_DATE,
  MISSING_DATE,
  /** An entry that is neither a credit nor a debit. */
  INVALID_DIRECTION,
  UNKNOWN_STATUS,
  /** Remark: an entry that the bank has not booked yet; it is not money. */
  NOT_BOOKED,
  /** Remark: a batch kept as one line, its details having no amounts or not adding up. */
  BATCH_UNDIVIDED,
  /** Remark: balances and entries are not in one currency; the gap only compares figures. */
  MIXED_CURRENCIES;

  /** Key of its sentence in the message bundles. */
  public String key() {
    return "bankfile." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
