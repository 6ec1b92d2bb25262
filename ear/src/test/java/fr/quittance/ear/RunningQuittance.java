package fr.quittance.ear;

import fr.quittance.config.launcher.Launcher;
import fr.quittance.config.launcher.Ports;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

/**
 * Quittance as a user starts it: the real launcher in a process of its own, on a free port, in a
 * directory below {@code target/it}. Can be stopped, killed and started again on the same data.
 */
public final class RunningQuittance implements AutoCloseable {

  private static final Duration START = Duration.ofMinutes(8);
  private static final Duration STOP = Duration.ofMinutes(2);
  private static final int LINE_OF_PORT = 3;

  private final Path directory;
  private final Path output;
  private final int port;
  private final Map<String, String> settings = new LinkedHashMap<>();
  private Process launcher;

  /**
   * Not started yet, and without data; what an earlier test run left under that name is removed.
   */
  public RunningQuittance(String name, String data) throws IOException {
    this.directory = Build.workDirectory().resolve(name);
    processes().forEach(RunningQuittance::end);
    Build.freshDirectory(name);
    this.output = Build.workDirectory().resolve(name + ".log");
    this.port = Ports.free();
    with("quittance.dir", directory.toString());
    with("quittance.port", Integer.toString(port));
    with("quittance.data", data);
  }

  /** One more setting, or another value for one. */
  public RunningQuittance with(String name, String value) {
    settings.put(name, value);
    return this;
  }

  /** Starts and returns when the application is up. */
  public RunningQuittance start() throws IOException, InterruptedException {
    launch();
    long end = System.nanoTime() + START.toNanos();
    while (!output().contains("Quittance is up")) {
      if (!launcher.isAlive() || System.nanoTime() > end) {
        throw new IllegalStateException("Quittance did not start:\n" + output());
      }
      Thread.sleep(100);
    }
    return this;
  }

  /**
   * Starts where a start must fail; returns the exit code. What was said is in {@link #output()}.
   */
  public int startInVain() throws IOException, InterruptedException {
    launch();
    return awaitEnd();
  }

  /** SIGTERM, as a service manager or Ctrl-C would; returns when the launcher is gone. */
  public int stop() throws InterruptedException {
    launcher.destroy();
    return awaitEnd();
  }

  /** {@code kill -9} of the launcher alone; server and database survive. */
  public void killLauncher() throws InterruptedException {
    launcher.destroyForcibly();
    awaitEnd();
  }

  /** {@code kill -9} of launcher and server at the same time; the database survives. */
  public void kill() throws IOException, InterruptedException {
    ProcessHandle server = server();
    launcher.destroyForcibly();
    server.destroyForcibly();
    server.onExit().join();
    awaitEnd();
  }

  /** Like {@link #kill()}, and the database too: as when the power fails. */
  public void killAll() throws IOException, InterruptedException {
    ProcessHandle database = database();
    kill();
    database.destroyForcibly();
    database.onExit().join();
  }

  /** Stops in order and starts again on the same data. */
  public RunningQuittance restart() throws IOException, InterruptedException {
    stop();
    return start();
  }

  /** The end of the launcher, whatever caused it; returns its exit code. */
  public int awaitEnd() throws InterruptedException {
    if (!launcher.waitFor(STOP.toSeconds(), TimeUnit.SECONDS)) {
      throw new IllegalStateException("The launcher does not end");
    }
    return launcher.exitValue();
  }

  public String baseUrl() {
    return "http://127.0.0.1:" + port;
  }

  public int port() {
    return port;
  }

  /** Where this instance keeps its data ({@code quittance.dir}). */
  public Path directory() {
    return directory;
  }

  /** Everything the launcher said since its last start. */
  public String output() throws IOException {
    return Files.exists(output) ? Files.readString(output) : "";
  }

  public ProcessHandle server() throws IOException {
    return process(Files.readString(directory.resolve("server/server.pid")));
  }

  public ProcessHandle database() throws IOException {
    return process(postmasterLines().get(0));
  }

  /** Living processes that belong to this directory. */
  public List<ProcessHandle> processes() {
    return ProcessHandle.allProcesses()
        .filter(one -> one.info().commandLine().filter(this::ours).isPresent())
        .toList();
  }

  /** The database as its superuser, whom no row policy binds: to look behind the application. */
  public Connection connect() throws IOException, SQLException {
    Properties secrets = new Properties();
    try (Reader reader = Files.newBufferedReader(directory.resolve("secrets.properties"))) {
      secrets.load(reader);
    }
    String url =
        "jdbc:postgresql://127.0.0.1:" + postmasterLines().get(LINE_OF_PORT).strip() + "/quittance";
    return DriverManager.getConnection(url, "postgres", secrets.getProperty("postgres.superuser"));
  }

  /** Leaves no process behind, whatever the test did. */
  @Override
  public void close() {
    try {
      if (launcher != null && launcher.isAlive()) {
        stop();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    processes().forEach(RunningQuittance::end);
  }

  private static void end(ProcessHandle process) {
    process.destroyForcibly();
    process.onExit().join();
  }

  private boolean ours(String commandLine) {
    return commandLine.contains(directory + "/") || commandLine.endsWith(directory.toString());
  }

  private List<String> postmasterLines() throws IOException {
    return Files.readAllLines(directory.resolve("postgres/data/postmaster.pid"));
  }

  private static ProcessHandle process(String pid) {
    return ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
  }

  private void launch() throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx256m");
    settings.forEach((name, value) -> command.add("-D" + name + "=" + value));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(Launcher.class.getName());
    command.add(Build.serverHome().toString());
    command.add(Build.application().toString());
    Files.deleteIfExists(output);
    launcher =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
  }
}
