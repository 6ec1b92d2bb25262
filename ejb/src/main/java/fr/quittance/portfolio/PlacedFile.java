package fr.quittance.portfolio;

import fr.quittance.kernel.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * A file sent to be placed, received whole on disk before any transaction begins: a slow sender
 * holds nothing. Closing it deletes it.
 *
 * @param path where it lies
 * @param sha256 of its bytes
 * @param bytes its size
 */
public record PlacedFile(Path path, byte[] sha256, long bytes) implements AutoCloseable {

  /** Largest file, in bytes. */
  public static final long LARGEST = 256L * 1024 * 1024;

  private static final int BUFFER_BYTES = 64 * 1024;

  /**
   * @throws Problem {@code too-large} beyond {@link #LARGEST}
   */
  public static PlacedFile receive(InputStream content) {
    Path path = null;
    try {
      path = Files.createTempFile("placement", ".tmp");
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      long bytes = copy(content, path, digest);
      return new PlacedFile(path, digest.digest(), bytes);
    } catch (IOException e) {
      delete(path);
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    } catch (Problem e) {
      delete(path);
      throw e;
    }
  }

  private static long copy(InputStream content, Path path, MessageDigest digest)
      throws IOException {
    byte[] buffer = new byte[BUFFER_BYTES];
    long total = 0;
    try (OutputStream out = Files.newOutputStream(path)) {
      for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
        total += read;
        if (total > LARGEST) {
          throw Problem.unreadable(
              "too-large",
              "A placement has at most " + LARGEST / 1024 / 1024 + " MB: send it in parts.",
              null);
        }
        digest.update(buffer, 0, read);
        out.write(buffer, 0, read);
      }
    }
    return total;
  }

  @Override
  public void close() {
    delete(path);
  }

  private static void delete(Path path) {
    try {
      if (path != null) {
        Files.deleteIfExists(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
