package fr.quittance.config.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** The application server of one instance, as a process of its own. */
final class ApplicationServer implements Part {

  private static final long PATIENCE_SECONDS = 60;

  private final ServerFiles files;
  private final Consumer<String> say;
  private Process process;
  private boolean stopped;

  ApplicationServer(ServerFiles files, Consumer<String> say) {
    this.files = files;
    this.say = say;
  }

  /** Ends a server that outlived its launcher; must come before anything touches its database. */
  void stopSurvivor() throws IOException {
    String mark = ServerCommand.mark(files.base());
    Optional<Survivor> survivor =
        readPid().flatMap(pid -> Survivor.find(pid, mark)).or(() -> Survivor.search(mark));
    if (survivor.isPresent()) {
      say.accept(
          "The server of an earlier run is still up (process "
              + survivor.get().pid()
              + "): stopping it before starting again.");
      survivor.get().stop(PATIENCE_SECONDS);
    }
    Files.deleteIfExists(files.pidFile());
  }

  /** Starts the process; whether the application works is seen by {@link HealthWait}. */
  synchronized void start(Path application, Settings settings, Database database)
      throws IOException {
    if (stopped) {
      return;
    }
    files.prepare(application);
    ProcessBuilder builder =
        new ProcessBuilder(ServerCommand.of(files, settings, database, Ports.free()))
            .directory(files.base().toFile())
            .redirectErrorStream(true)
            .redirectOutput(files.log().resolve("console.log").toFile());
    Map<String, String> environment = builder.environment();
    environment.putAll(settings.secretEnvironment());
    environment.remove("QUITTANCE_DB_PASSWORD");
    environment.put("QUITTANCE_DB_APP_PASSWORD", database.appPassword());
    process = builder.start();
    process.getOutputStream().close();
    Files.writeString(files.pidFile(), Long.toString(process.pid()));
  }

  boolean alive() {
    return process != null && process.isAlive();
  }

  /** True when the server could not deploy the application, though it runs. */
  boolean failed() {
    return Files.exists(files.failureMarker());
  }

  /** Exit code of the server, once it has ended by itself. */
  int await() throws InterruptedException {
    return process.waitFor();
  }

  Path logFile() {
    return files.log().resolve("server.log");
  }

  @Override
  public synchronized void stop() {
    stopped = true;
    if (!alive()) {
      return;
    }
    process.destroy();
    try {
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        say.accept("The server did not stop in " + PATIENCE_SECONDS + " s: ending it.");
        process.destroyForcibly().waitFor();
      }
      Files.deleteIfExists(files.pidFile());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      process.destroyForcibly();
    } catch (IOException e) {
      say.accept("The file " + files.pidFile() + " stays behind: " + e.getMessage());
    }
  }

  private Optional<Long> readPid() throws IOException {
    return Files.exists(files.pidFile())
        ? Pids.parse(Files.readString(files.pidFile()))
        : Optional.empty();
  }
}
