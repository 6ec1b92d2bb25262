package fr.quittance.identity;

import java.security.SecureRandom;
import java.util.Map;
import org.apache.shiro.crypto.hash.Hash;
import org.apache.shiro.crypto.hash.SimpleHashRequest;
import org.apache.shiro.crypto.hash.format.Shiro2CryptFormat;
import org.apache.shiro.crypto.support.hashes.argon2.Argon2HashProvider;
import org.apache.shiro.lang.util.ByteSource;
import org.apache.shiro.lang.util.SimpleByteSource;

/** Passwords are kept as Argon2id, with the cost that OWASP advises: 19 MiB, two passes. */
final class Passwords {

  private static final String ALGORITHM = "argon2id";
  private static final String MEMORY_KIB = "19456";
  private static final String PASSES = "2";
  private static final String LANES = "1";
  private static final Shiro2CryptFormat FORMAT = new Shiro2CryptFormat();

  /** What an unknown login is compared with, so that it takes as long as a known one. */
  private static final String NOBODY = hash("nobody-has-this-password");

  private Passwords() {}

  static String hash(String password) {
    Map<String, Object> cost =
        Map.of(
            Argon2HashProvider.Parameters.PARAMETER_ITERATIONS, PASSES,
            Argon2HashProvider.Parameters.PARAMETER_MEMORY_KIB, MEMORY_KIB,
            Argon2HashProvider.Parameters.PARAMETER_PARALLELISM, LANES);
    Hash hash =
        new Argon2HashProvider()
            .newHashFactory(new SecureRandom())
            .generate(
                new SimpleHashRequest(ALGORITHM, ByteSource.Util.bytes(password), null, cost));
    return FORMAT.format(hash);
  }

  static boolean match(String stored, char[] typed) {
    Hash hash = FORMAT.parse(stored == null ? NOBODY : stored);
    boolean same = hash.matchesPassword(new SimpleByteSource(typed));
    return stored != null && same;
  }
}
