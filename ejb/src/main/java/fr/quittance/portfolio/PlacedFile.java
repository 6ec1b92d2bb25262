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
import java.util.List;

/**
 * A file sent to be placed, received whole on disk before any transaction begins: a slow sender
 * holds nothing. Closing it deletes it.
 *
 * @param path where it lies
 * @param sha256 of its bytes
 * @param bytes its size
 */
public record PlacedFile(Path path, byte[] sha256, long bytes) implements AutoCloseable {

  private static final int BUFFER_BYTES = 64 * 1024;

  private static final long BYTES_PER_MEGABYTE = 1024L * 1024;

  /**
   * @param most largest size in bytes, of {@link PlacementLimits}
   * @throws Problem {@code placement-too-large} beyond it
   */
  public static PlacedFile receive(InputStream content, long most) {
    Path path = null;
    try {
      path = Files.createTempFile("placement", ".tmp");
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      long bytes = copy(content, path, digest, most);
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

  private static long copy(InputStream content, Path path, MessageDigest digest, long most)
      throws IOException {
    byte[] buffer = new byte[BUFFER_BYTES];
    long total = 0;
    try (OutputStream out = Files.newOutputStream(path)) {
      for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
        total += read;
        if (total > most) {
          throw tooLarge(most / BYTES_PER_MEGABYTE);
        }
        digest.update(buffer, 0, read);
        out.write(buffer, 0, read);
      }
    }
    return total;
  }

  private static Problem tooLarge(long megabytes) {
    String message = "A placement has at most " + megabytes + " MB: send it in parts.";
    return new Problem(
        Problem.Kind.UNREADABLE,
        "placement-too-large",
        message,
        List.of(megabytes),
        List.of(new Problem.Error(null, null, "placement-too-large", message)));
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
