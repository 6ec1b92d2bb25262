package fr.quittance.identity;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.spec.SecretKeySpec;

/**
 * Codes that a phone computes from a shared secret and the time (RFC 6238): six digits, half a
 * minute, SHA-1, which is what every authenticator application understands.
 */
final class OneTimeCodes {

  static final int DIGITS = 6;
  static final Duration STEP = Duration.ofSeconds(30);

  private static final int SECRET_BYTES = 20;
  private static final int BASE32_RADIX = 32;
  private static final int BITS_PER_CHARACTER = 5;

  private final TimeBasedOneTimePasswordGenerator generator;

  OneTimeCodes() {
    this(DIGITS);
  }

  OneTimeCodes(int digits) {
    generator = new TimeBasedOneTimePasswordGenerator(STEP, digits);
  }

  static byte[] drawSecret() {
    byte[] secret = new byte[SECRET_BYTES];
    new SecureRandom().nextBytes(secret);
    return secret;
  }

  String at(byte[] secret, Instant instant) {
    try {
      return generator.generateOneTimePasswordString(
          new SecretKeySpec(secret, generator.getAlgorithm()), instant);
    } catch (InvalidKeyException e) {
      throw new IllegalStateException("A secret is a key for HMAC whatever its bytes", e);
    }
  }

  /** The step whose code this is: the present one, or a neighbour's for a phone that runs late. */
  OptionalLong step(byte[] secret, String code, Instant now) {
    for (int neighbour = -1; neighbour <= 1; neighbour++) {
      Instant instant = now.plus(STEP.multipliedBy(neighbour));
      if (same(at(secret, instant), code)) {
        return OptionalLong.of(instant.getEpochSecond() / STEP.toSeconds());
      }
    }
    return OptionalLong.empty();
  }

  private static boolean same(String expected, String typed) {
    return MessageDigest.isEqual(
        expected.getBytes(StandardCharsets.US_ASCII), typed.getBytes(StandardCharsets.US_ASCII));
  }

  /** Base 32 (RFC 4648) of a number of bytes that needs no padding, such as a secret's twenty. */
  static String base32(byte[] bytes) {
    String digits = new BigInteger(1, bytes).toString(BASE32_RADIX);
    int length = bytes.length * Byte.SIZE / BITS_PER_CHARACTER;
    String padded = "0".repeat(length - digits.length()) + digits;
    StringBuilder text = new StringBuilder(length);
    padded
        .chars()
        .map(digit -> Character.digit(digit, BASE32_RADIX))
        .mapToObj(value -> value < 26 ? (char) ('A' + value) : (char) ('2' + value - 26))
        .forEach(text::append);
    return text.toString();
  }
}
