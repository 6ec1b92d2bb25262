package fr.quittance.contact.port;

import fr.quittance.kernel.id.MessageId;

/** Places phone calls. */
public interface Telephony extends Provider {

  ProviderAnswer dial(Dial dial);

  /**
   * @param id our id, given back in the provider's callbacks
   * @param to number in international form
   * @param words what is said when the call is taken; it names no debt, for nobody knows yet who
   *     took it
   * @param language {@code fr} or {@code en}
   */
  record Dial(MessageId id, String to, String words, String language) {}
}
