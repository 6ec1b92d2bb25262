package fr.quittance.identity.port;

import java.util.Optional;

/** Carries mail to the agency's own people and to its creditors' users, never to a debtor. */
public interface StaffMail {

  /** False while the operator has named no mail server: then nothing can leave. */
  boolean configured();

  /**
   * Hands one mail over.
   *
   * @return why it did not leave, in a sentence; empty when the server took it
   */
  Optional<String> send(String to, String subject, String text);
}
