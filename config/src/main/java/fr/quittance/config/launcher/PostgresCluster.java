package fr.quittance.config.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The embedded PostgreSQL of one instance: made once, durable, reachable from loopback only and
 * with a password only. Its port is chosen anew at each start; whether a running server is ours is
 * read from its own data directory.
 */
final class PostgresCluster implements Part {

  static final String SUPERUSER = "postgres";
  private static final int ATTEMPTS = 3;

  private final Path directory;
  private final Path data;
  private final Consumer<String> say;
  private PostgresPrograms programs;
  private int port;
  private boolean stopped;

  PostgresCluster(Path directory, Consumer<String> say) {
    this.directory = directory;
    this.data = directory.resolve("data");
    this.say = say;
  }

  /** Starts the server, after stopping one that survived an earlier launcher. */
  synchronized void start(String superuserPassword) throws IOException {
    if (stopped) {
      return;
    }
    Files.createDirectories(directory);
    programs = PostgresPrograms.in(directory);
    if (Files.isDirectory(data)) {
      stopSurvivor();
    } else {
      create(superuserPassword);
    }
    for (int attempt = 1; !launched(attempt == ATTEMPTS); attempt++) {
      say.accept("Another program was faster to take the database's port; trying another one.");
    }
  }

  int port() {
    return port;
  }

  /** Ends the server in order: every transaction that was committed is on disk. */
  @Override
  public synchronized void stop() {
    stopped = true;
    if (port == 0) {
      return;
    }
    port = 0;
    try {
      shutDown();
    } catch (IOException | LaunchProblem e) {
      say.accept("The database did not stop: " + e.getMessage());
    }
  }

  private void create(String superuserPassword) throws IOException {
    say.accept("Creating the database in " + data);
    Path draft = directory.resolve("data.new");
    Trees.delete(draft);
    Path password = directory.resolve("password.tmp");
    Files.deleteIfExists(password);
    Secrets.createPrivate(password);
    Files.writeString(password, superuserPassword + "\n");
    try {
      run(
          "initdb.log",
          "initdb",
          "--pgdata=" + draft,
          "--username=" + SUPERUSER,
          "--pwfile=" + password,
          "--auth=scram-sha-256",
          "--encoding=UTF8",
          "--no-locale",
          "--locale-provider=builtin",
          "--builtin-locale=C.UTF-8",
          "--data-checksums",
          "--no-instructions");
    } finally {
      Files.deleteIfExists(password);
    }
    Files.move(draft, data, StandardCopyOption.ATOMIC_MOVE);
  }

  private void stopSurvivor() throws IOException {
    Path file = data.resolve("postmaster.pid");
    if (!Files.exists(file)) {
      return;
    }
    Optional<Long> pid = Files.readAllLines(file).stream().findFirst().flatMap(Pids::parse);
    if (pid.flatMap(number -> Survivor.find(number, data.toString())).isPresent()) {
      say.accept(
          "The database of an earlier run is still up (process "
              + pid.get()
              + "): stopping it in order before starting again.");
      shutDown();
      return;
    }
    say.accept(
        "The database was not stopped in order last time; PostgreSQL recovers it from its log.");
    // PostgreSQL sees by itself that a process is gone, but not that its number now belongs to
    // another program.
    if (pid.flatMap(ProcessHandle::of).isPresent()) {
      Files.delete(file);
    }
  }

  private boolean launched(boolean lastAttempt) throws IOException {
    int candidate = Ports.free();
    PostgresConfiguration.write(data, candidate);
    Path log = directory.resolve("postgres.log");
    if (Files.exists(log)) {
      Files.move(log, directory.resolve("postgres.log.1"), StandardCopyOption.REPLACE_EXISTING);
    }
    List<String> command =
        programs.command(
            "pg_ctl", "start", "--wait", "--timeout=120", "--pgdata=" + data, "--log=" + log);
    if (Commands.run(command, directory.resolve("pg_ctl.log")) == 0) {
      port = candidate;
      return true;
    }
    String reason = Commands.reason(log);
    if (!lastAttempt && reason.contains("TCP/IP sockets")) {
      return false;
    }
    throw new LaunchProblem(
        "The embedded database did not start: " + reason + " (see " + log + ").");
  }

  private void shutDown() throws IOException {
    run(
        "pg_ctl.log",
        "pg_ctl",
        "stop",
        "--mode=fast",
        "--wait",
        "--timeout=120",
        "--pgdata=" + data);
  }

  private void run(String log, String program, String... arguments) throws IOException {
    Path output = directory.resolve(log);
    if (Commands.run(programs.command(program, arguments), output) != 0) {
      throw new LaunchProblem(
          program + " failed: " + Commands.reason(output) + " (see " + output + ").");
    }
  }
}
