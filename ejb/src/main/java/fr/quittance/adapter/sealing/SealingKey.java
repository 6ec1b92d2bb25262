package fr.quittance.adapter.sealing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

/** Where the key comes from. A file's key is drawn once, readable by the server's user alone. */
final class SealingKey {

  private static final int BYTES = 32;

  private final Optional<String> setting;
  private final Path file;

  SealingKey(Optional<String> setting, Path file) {
    this.setting = setting;
    this.file = file;
  }

  byte[] read() {
    byte[] key = Base64.getDecoder().decode(setting.orElseGet(this::ofFile));
    if (key.length != BYTES) {
      throw new IllegalStateException(
          "The sealing key must be 32 bytes in base 64; it is " + key.length + ".");
    }
    return key;
  }

  private String ofFile() {
    try {
      if (Files.notExists(file)) {
        draw();
      }
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw new UncheckedIOException("The sealing key cannot be kept in " + file, e);
    }
  }

  /** Written beside and moved into place, so that nobody ever reads half a key. */
  private void draw() throws IOException {
    Files.createDirectories(file.getParent());
    byte[] key = new byte[BYTES];
    new SecureRandom().nextBytes(key);
    Path fresh = Files.createTempFile(file.getParent(), "sealing", ".new");
    protect(fresh);
    Files.writeString(fresh, Base64.getEncoder().encodeToString(key));
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
  }

  private static void protect(Path fresh) throws IOException {
    if (Files.getFileStore(fresh).supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rw-------"));
    }
  }
}
