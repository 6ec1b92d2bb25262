package fr.quittance.adapter.bankfile;

import fr.quittance.cash.port.BankFileUnreadable;

/** One family of files. */
interface StatementFormat {

  /** Whether these first bytes are of this family, so that its errors are the useful ones. */
  boolean recognises(byte[] head);

  /** Reads the content into a draft of the file. */
  BankFileDraft read(byte[] content) throws BankFileUnreadable;
}
