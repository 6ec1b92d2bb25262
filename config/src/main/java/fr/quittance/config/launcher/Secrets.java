package fr.quittance.config.launcher;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/** Passwords made for one instance, kept in a file that only its user can read. */
final class Secrets {

  private static final SecureRandom RANDOM = new SecureRandom();

  private final Path file;
  private final Properties values = new Properties();

  Secrets(Path file) throws IOException {
    this.file = file;
    if (Files.exists(file)) {
      try (Reader reader = Files.newBufferedReader(file)) {
        values.load(reader);
      }
    }
  }

  /** The password of that name, made and saved the first time. */
  String password(String name) throws IOException {
    String known = values.getProperty(name);
    if (known != null) {
      return known;
    }
    String made = random();
    values.setProperty(name, made);
    save();
    return made;
  }

  /** 160 random bits; letters and digits only, so it needs no quoting anywhere. */
  static String random() {
    byte[] bytes = new byte[20];
    RANDOM.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  private void save() throws IOException {
    Path draft = file.resolveSibling(file.getFileName() + ".new");
    Files.deleteIfExists(draft);
    createPrivate(draft);
    try (Writer writer = Files.newBufferedWriter(draft)) {
      values.store(
          writer, "Passwords of the embedded database of this instance. Keep with its data.");
    }
    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /** An empty file that nobody else can read, where the file system knows of such things. */
  static void createPrivate(Path path) throws IOException {
    if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
      Files.createFile(
          path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    } else {
      Files.createFile(path);
    }
  }
}
