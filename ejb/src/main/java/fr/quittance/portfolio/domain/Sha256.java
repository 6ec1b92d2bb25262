package fr.quittance.portfolio.domain;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The fingerprint of a content. */
public final class Sha256 {

  private Sha256() {}

  public static byte[] of(byte[] content) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(content);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
