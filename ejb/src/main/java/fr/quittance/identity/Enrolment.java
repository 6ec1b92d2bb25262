package fr.quittance.identity;

/**
 * What a phone needs to compute our codes.
 *
 * @param secret in base 32, to be typed
 * @param uri the same as an {@code otpauth} address, to be scanned
 */
public record Enrolment(String secret, String uri) {

  @Override
  public String toString() {
    return "Enrolment";
  }
}
