package fr.quittance.config.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The directory in which one server runs. Configuration and deployment are copied anew at each
 * start; logs and the journal of transactions stay.
 */
final class ServerFiles {

  static final String CONFIGURATION = "quittance.xml";

  private final Path home;
  private final Path base;

  ServerFiles(Path home, Path base) {
    this.home = home;
    this.base = base;
  }

  Path home() {
    return home;
  }

  Path base() {
    return base;
  }

  Path log() {
    return base.resolve("log");
  }

  Path pidFile() {
    return base.resolve("server.pid");
  }

  /** Written by the server when the application could not be deployed. */
  Path failureMarker() {
    return base.resolve("deployments/quittance.ear.failed");
  }

  void prepare(Path application) throws IOException {
    require(home.resolve("jboss-modules.jar"), "The configured server");
    require(application, "The application");
    for (String stale : new String[] {"configuration", "deployments", "tmp", "data/content"}) {
      Trees.delete(base.resolve(stale));
    }
    Files.createDirectories(log());
    Trees.copyFiles(home.resolve("standalone/configuration"), base.resolve("configuration"));
    Path deployments = Files.createDirectories(base.resolve("deployments"));
    Files.copy(application, deployments.resolve("quittance.ear"));
    Files.createFile(deployments.resolve("quittance.ear.dodeploy"));
  }

  private static void require(Path path, String what) {
    if (!Files.exists(path)) {
      throw new LaunchProblem(what + " is missing (" + path + "): build it with mvn package.");
    }
  }
}
