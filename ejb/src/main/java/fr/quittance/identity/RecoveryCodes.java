package fr.quittance.identity;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Codes to print and lock away, for the day a phone is lost. Each opens the account once. */
final class RecoveryCodes {

  static final int HOW_MANY = 10;

  /** Eighty bits: too many to guess, so a plain SHA-256 of them can be kept. */
  private static final int BYTES = 10;

  private static final int GROUP = 4;

  private RecoveryCodes() {}

  static List<String> draw() {
    SecureRandom random = new SecureRandom();
    return Stream.generate(() -> one(random)).limit(HOW_MANY).toList();
  }

  private static String one(SecureRandom random) {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return OneTimeCodes.base32(bytes).replaceAll("(.{" + GROUP + "})(?!$)", "$1-");
  }

  /** What is kept of a code, however it was typed: in lower case, with spaces, without hyphens. */
  static byte[] sha256(String typed) {
    return Tokens.sha256(typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT));
  }
}
