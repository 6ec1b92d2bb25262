package fr.quittance.config.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The program behind {@code mvn -Prun}: database, schema, server, in this order, and back in the
 * opposite one when the process is told to end. Arguments: the configured server's home and the
 * application's archive.
 */
public final class Launcher {

  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private final Settings settings;
  private final Path serverHome;
  private final Path application;
  private final AtomicBoolean stopping = new AtomicBoolean();
  private InstanceDirectory directory;
  private PostgresCluster cluster;
  private ApplicationServer server;

  private Launcher(Settings settings, Path serverHome, Path application) {
    this.settings = settings;
    this.serverHome = serverHome;
    this.application = application;
  }

  public static void main(String[] arguments) {
    if (arguments.length != 2) {
      OUT.println("Usage: Launcher <server home> <application archive>");
      System.exit(2);
    }
    Path home = Path.of(arguments[0]).toAbsolutePath().normalize();
    Path archive = Path.of(arguments[1]).toAbsolutePath().normalize();
    System.exit(new Launcher(Settings.ofThisProcess(), home, archive).run());
  }

  private int run() {
    try {
      start();
      return awaitEnd();
    } catch (LaunchProblem e) {
      return failed(e.getMessage());
    } catch (IOException e) {
      return failed("Quittance could not start: " + e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return failed("Quittance was interrupted.");
    }
  }

  private void start() throws IOException, InterruptedException {
    settings.refuseExposedDemo();
    directory = InstanceDirectory.take(settings.directory());
    cluster = new PostgresCluster(directory.postgres(), this::say);
    server = new ApplicationServer(new ServerFiles(serverHome, directory.server()), this::say);
    Runtime.getRuntime().addShutdownHook(new Thread(this::stopOnSignal, "quittance-stop"));
    server.stopSurvivor();
    Ports.requireFree(settings.bind(), settings.port());
    Database database = database();
    if (stopping.get()) {
      return;
    }
    Schema.migrate(database, this::say);
    say("Starting the server; its log is " + server.logFile());
    server.start(application, settings, database);
    if (new HealthWait(address(), this::say).until(this::mayComeUp)) {
      say(Welcome.text(settings, address()));
    } else if (server.failed()) {
      throw new LaunchProblem(
          "The application could not be deployed: see " + server.logFile() + ".");
    }
  }

  private Database database() throws IOException {
    return settings.externalDatabase().isPresent()
        ? DatabaseStart.external(settings.externalDatabase().get(), this::say)
        : DatabaseStart.embedded(cluster, directory.secrets());
  }

  private boolean mayComeUp() {
    return !stopping.get() && server.alive() && !server.failed();
  }

  private int awaitEnd() throws InterruptedException {
    int code = server.alive() || !stopping.get() ? server.await() : 0;
    if (stopping.get()) {
      return 0;
    }
    return failed(
        "The server ended by itself (exit code " + code + "): see " + server.logFile() + ".");
  }

  private int failed(String sentence) {
    if (!stopping.get()) {
      say(sentence);
      if (directory != null) {
        stop();
      }
    }
    return 1;
  }

  private void stopOnSignal() {
    if (!stopping.get()) {
      say("Stopping the server, then the database.");
      stop();
      say("Quittance is down.");
    }
  }

  /** Whoever comes second waits for the first, then finds nothing left to stop. */
  private synchronized void stop() {
    stopping.set(true);
    server.stop();
    cluster.stop();
    directory.close();
  }

  private String address() {
    String host = settings.bind().equals("0.0.0.0") ? "127.0.0.1" : settings.bind();
    return "http://" + host + ":" + settings.port();
  }

  private void say(String sentence) {
    OUT.println(sentence);
  }
}
