package fr.quittance.legal.port;

/** A package did not arrive; the message says why, for people. */
public class DeliveryFailed extends Exception {

  public DeliveryFailed(String message, Throwable cause) {
    super(message, cause);
  }
}
