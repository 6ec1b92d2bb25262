package fr.quittance.config.launcher;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The PostgreSQL programs of the embedded binaries, unpacked once per version. */
final class PostgresPrograms {

  private static final int OWNER_EXECUTE = 0100;
  // Held here: a logger that nobody refers to may be collected, and its level with it.
  private static final Logger RESOLVER_LOG = Logger.getLogger("io.zonky.test");

  private final Path home;
  private final List<String> prefix;

  private PostgresPrograms(Path home, List<String> prefix) {
    this.home = home;
    this.prefix = prefix;
  }

  /** Unpacks below the directory what is not there yet; earlier versions are removed. */
  static PostgresPrograms in(Path directory) throws IOException {
    byte[] archive = archive();
    String name = "program-" + digest(archive).substring(0, 12);
    Path home = directory.resolve(name);
    if (!Files.isDirectory(home)) {
      removeOthers(directory);
      Path draft = directory.resolve(name + ".new");
      unpack(archive, draft);
      Files.move(draft, home, StandardCopyOption.ATOMIC_MOVE);
    }
    // PostgreSQL refuses to run as root; a user namespace of its own satisfies it.
    List<String> prefix = LinuxUtils.isUnshareAvailable() ? List.of("unshare", "-U") : List.of();
    return new PostgresPrograms(home, prefix);
  }

  /** The command line that runs one of the programs. */
  List<String> command(String program, String... arguments) {
    List<String> command = new ArrayList<>(prefix);
    command.add(home.resolve("bin").resolve(program).toString());
    command.addAll(List.of(arguments));
    return command;
  }

  private static byte[] archive() throws IOException {
    RESOLVER_LOG.setLevel(Level.WARNING);
    String system = System.getProperty("os.name");
    try (InputStream stream =
        DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, System.getProperty("os.arch"))) {
      return stream.readAllBytes();
    } catch (IllegalStateException e) {
      throw new LaunchProblem(
          "There is no embedded PostgreSQL for this system ("
              + system
              + " "
              + System.getProperty("os.arch")
              + "): use one of your own with quittance.db.url.",
          e);
    }
  }

  private static String digest(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static void removeOthers(Path directory) throws IOException {
    try (Stream<Path> entries = Files.list(directory)) {
      for (Path entry : entries.toList()) {
        if (entry.getFileName().toString().startsWith("program-")) {
          Trees.delete(entry);
        }
      }
    }
  }

  private static void unpack(byte[] archive, Path target) throws IOException {
    try (TarArchiveInputStream tar =
        new TarArchiveInputStream(
            new BufferedInputStream(new XZInputStream(new ByteArrayInputStream(archive))))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        write(entry, tar, target);
      }
    }
  }

  private static void write(TarArchiveEntry entry, InputStream content, Path target)
      throws IOException {
    Path path = target.resolve(entry.getName()).normalize();
    if (!path.startsWith(target)) {
      throw new IOException("entry outside the archive: " + entry.getName());
    }
    if (entry.isDirectory()) {
      Files.createDirectories(path);
      return;
    }
    Files.createDirectories(path.getParent());
    if (entry.isSymbolicLink() || entry.isLink()) {
      Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
      return;
    }
    Files.copy(content, path);
    if ((entry.getMode() & OWNER_EXECUTE) != 0) {
      path.toFile().setExecutable(true);
    }
  }
}
