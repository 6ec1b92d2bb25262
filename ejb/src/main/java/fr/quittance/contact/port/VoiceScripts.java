package fr.quittance.contact.port;

/** Writes what a provider is to say on the phone, in the provider's own notation. */
public interface VoiceScripts {

  /**
   * @param language {@code fr} or {@code en}
   * @return an XML document
   */
  String say(String words, String language);

  /** A document that asks for nothing. */
  String nothing();
}
