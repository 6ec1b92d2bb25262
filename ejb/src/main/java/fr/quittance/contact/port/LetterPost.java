package fr.quittance.contact.port;

import fr.quittance.kernel.id.DocumentId;
import fr.quittance.kernel.id.MessageId;

/** Puts letters in the post. */
public interface LetterPost extends Provider {

  ProviderAnswer post(Letter letter);

  /**
   * @param id our id
   * @param to name and postal address, one line
   * @param document the PDF, kept with the file
   */
  record Letter(MessageId id, String to, DocumentId document) {}
}
