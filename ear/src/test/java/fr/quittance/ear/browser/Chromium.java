package fr.quittance.ear.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The browser of the tests: one that the machine has, or Debian's, installed where that is allowed.
 * Elsewhere Playwright fetches its own. Without any the tests fail; they never skip.
 */
final class Chromium {

  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "chrome");

  private Chromium() {}

  /** The browser's program; empty where Playwright must bring its own. */
  static Optional<Path> find() {
    Optional<Path> found = installed();
    if (found.isPresent() || !mayInstall()) {
      return found;
    }
    install();
    return installed();
  }

  private static Optional<Path> installed() {
    String wanted = System.getenv("QUITTANCE_CHROMIUM");
    if (wanted != null) {
      return Optional.of(Path.of(wanted));
    }
    return Stream.of(System.getenv().getOrDefault("PATH", "/usr/bin").split(":"))
        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static boolean mayInstall() {
    return "root".equals(System.getProperty("user.name"))
        && Files.isExecutable(Path.of("/usr/bin/apt-get"));
  }

  private static void install() {
    run("apt-get", "update", "-q");
    run(
        "apt-get",
        "install",
        "-q",
        "-y",
        "--no-install-recommends",
        "chromium",
        "fonts-dejavu-core");
  }

  private static void run(String... command) {
    ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
    builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
    try {
      Process process = builder.start();
      if (!process.waitFor(10, TimeUnit.MINUTES) || process.exitValue() != 0) {
        throw new IllegalStateException(
            "No Chromium was found, and installing it failed: " + String.join(" ", command));
      }
    } catch (IOException e) {
      throw new IllegalStateException("No Chromium was found, and it cannot be installed.", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
