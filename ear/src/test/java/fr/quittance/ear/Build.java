package fr.quittance.ear;

import fr.quittance.config.launcher.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the build hands to the tests of this module. */
public final class Build {

  private Build() {}

  /** Home of the configured server. */
  public static Path serverHome() {
    return path("quittance.test.server-home");
  }

  /** The application's archive. */
  public static Path application() {
    return path("quittance.test.application");
  }

  /** Where tests may write: below the build directory. */
  public static Path workDirectory() {
    return path("quittance.test.work");
  }

  /** An empty directory of that name to write into; what an earlier run left there is gone. */
  public static Path freshDirectory(String name) throws IOException {
    Path directory = workDirectory().resolve(name);
    Trees.delete(directory);
    return Files.createDirectories(directory);
  }

  private static Path path(String property) {
    String value = System.getProperty(property);
    if (value == null) {
      throw new IllegalStateException(
          "The property " + property + " is missing: run these tests with mvn verify.");
    }
    return Path.of(value).toAbsolutePath().normalize();
  }
}
