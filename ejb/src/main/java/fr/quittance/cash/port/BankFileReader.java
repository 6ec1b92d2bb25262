package fr.quittance.cash.port;

/**
 * Reads a bank statement file, whatever its format, into records. Reading has no side effect: what
 * to store, and what was stored before, is the caller's business.
 */
public interface BankFileReader {

  /**
   * Whether the content looks like a file this reader would try to read.
   *
   * @param head the first bytes of the file; a few hundred are enough
   */
  boolean recognises(byte[] head);

  /**
   * Reads the whole file or refuses it whole. A single entry that cannot be read does not refuse
   * the file: it is listed in {@link BankFile#rejected()}, and the statement's gap shows it.
   *
   * @param content the file as received, in its own character set
   * @param fileName only repeated in the result and in errors; may be null
   * @throws BankFileUnreadable when the file is not a supported statement or is malformed, with the
   *     place and the reason
   */
  BankFile read(byte[] content, String fileName) throws BankFileUnreadable;
}
