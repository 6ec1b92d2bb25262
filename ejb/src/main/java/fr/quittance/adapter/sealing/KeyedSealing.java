package fr.quittance.adapter.sealing;

import fr.quittance.identity.port.Sealing;
import fr.quittance.kernel.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * AES-256 in GCM mode; the context is authenticated with the value.
 *
 * <p>The key is the setting {@code quittance.sealing.secret} (32 bytes in base 64), which several
 * nodes must share, or else a file below {@code quittance.dir} that the first use makes.
 */
@ApplicationScoped
public class KeyedSealing implements Sealing {

  private static final String CIPHER = "AES/GCM/NoPadding";
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;

  private final SecureRandom random = new SecureRandom();
  private SecretKey key;
  private SealingKey source;

  protected KeyedSealing() {}

  @Inject
  public KeyedSealing(Settings settings) {
    this(
        new SealingKey(
            settings.find("quittance.sealing.secret"),
            Path.of(settings.text("quittance.dir", "var"), "keys", "sealing.key")));
  }

  KeyedSealing(SealingKey source) {
    this.source = source;
  }

  @Override
  public byte[] seal(byte[] plain, String context) {
    byte[] nonce = new byte[NONCE_BYTES];
    random.nextBytes(nonce);
    byte[] sealed = run(Cipher.ENCRYPT_MODE, nonce, context, plain);
    return ByteBuffer.allocate(nonce.length + sealed.length).put(nonce).put(sealed).array();
  }

  @Override
  public byte[] open(byte[] sealed, String context) {
    ByteBuffer parts = ByteBuffer.wrap(sealed);
    byte[] nonce = new byte[NONCE_BYTES];
    parts.get(nonce);
    byte[] body = new byte[parts.remaining()];
    parts.get(body);
    return run(Cipher.DECRYPT_MODE, nonce, context, body);
  }

  private byte[] run(int mode, byte[] nonce, String context, byte[] input) {
    try {
      Cipher cipher = Cipher.getInstance(CIPHER);
      cipher.init(mode, key(), new GCMParameterSpec(TAG_BITS, nonce));
      cipher.updateAAD(context.getBytes(StandardCharsets.UTF_8));
      return cipher.doFinal(input);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(
          "A sealed value does not open: is quittance.sealing.secret, or keys/sealing.key below"
              + " quittance.dir, the one it was sealed with?",
          e);
    }
  }

  private synchronized SecretKey key() {
    if (key == null) {
      key = new SecretKeySpec(source.read(), "AES");
    }
    return key;
  }
}
