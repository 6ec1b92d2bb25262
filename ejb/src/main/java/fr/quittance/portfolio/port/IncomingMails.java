package fr.quittance.portfolio.port;

import fr.quittance.kernel.Problem;

/** Reads e-mails as mail programs save them ({@code .eml}, RFC 5322). */
public interface IncomingMails {

  /**
   * @throws Problem {@code UNREADABLE} where the bytes are no e-mail
   */
  IncomingMail read(byte[] content);
}
