package fr.quittance.contact.port;

/**
 * Carries messages of one channel to the outside.
 *
 * <p>Implementations answer within their own timeouts, never throw for what the provider does, and
 * hand one message over at most once per call.
 */
public interface Provider {

  /** True when the operator's settings name this provider. */
  boolean configured();

  /** True when nothing leaves the machine: the answer is known at once. */
  boolean recording();
}
