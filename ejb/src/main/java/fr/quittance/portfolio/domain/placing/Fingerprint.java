package fr.quittance.portfolio.domain.placing;

import fr.quittance.mandate.PlacementMapping;
import fr.quittance.portfolio.PlacementKind;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;
import java.util.TreeMap;

/**
 * By what a repeated placement is known: its content, the layout it is read with, since another
 * layout makes other rows of the same content, and what it asks.
 */
public final class Fingerprint {

  private Fingerprint() {}

  public static byte[] of(byte[] contentSha256, PlacementMapping mapping, PlacementKind kind) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(contentSha256);
      add(digest, mapping.columns());
      add(digest, mapping.constants());
      add(digest, String.valueOf(mapping.dateFormat()));
      add(digest, String.valueOf(mapping.decimal()));
      if (kind != PlacementKind.CLAIMS) {
        add(digest, kind.name());
      }
      return digest.digest();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void add(MessageDigest digest, Map<String, String> pairs) {
    new TreeMap<>(pairs)
        .forEach(
            (name, value) -> {
              add(digest, name);
              add(digest, value);
            });
    digest.update((byte) 1);
  }

  private static void add(MessageDigest digest, String text) {
    digest.update(text.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
  }
}
