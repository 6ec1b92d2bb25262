package fr.quittance.contact.port;

/** What became of a message that was handed to a provider. */
public sealed interface ProviderAnswer {

  /**
   * The provider took it and will carry it.
   *
   * @param provider name of the provider
   * @param providerId the provider's own id of the message
   */
  record Accepted(String provider, String providerId) implements ProviderAnswer {}

  /**
   * The provider refused it for good: the same message would be refused again.
   *
   * @param reason a sentence a person can act on
   */
  record Rejected(String provider, String reason) implements ProviderAnswer {}

  /** The provider certainly did not take it, but may later. */
  record Unavailable(String provider, String reason) implements ProviderAnswer {}

  /** Nobody knows whether the provider took it: it must never be handed over again blindly. */
  record Unknown(String provider, String reason) implements ProviderAnswer {}
}
