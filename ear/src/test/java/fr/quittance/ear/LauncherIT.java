package fr.quittance.ear;

import static org.assertj.core.api.Assertions.assertThat;

import fr.quittance.config.launcher.EmbeddedDatabase;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

/** The life of an instance, with the real launcher, server and database. */
class LauncherIT {

  private final HttpClient client = HttpClient.newHttpClient();

  @Test
  void startsDurablyAndStopsWithoutATrace() throws Exception {
    try (RunningQuittance quittance = new RunningQuittance("life", "empty").start()) {
      assertThat(health(quittance)).isEqualTo("{\"status\":\"UP\"}");
      assertThat(value(quittance, "show fsync")).isEqualTo("on");
      assertThat(value(quittance, "show listen_addresses")).isEqualTo("127.0.0.1");
      assertThat(value(quittance, "select count(*) from pg_hba_file_rules")).isEqualTo("1");
      assertThat(value(quittance, "select auth_method from pg_hba_file_rules"))
          .isEqualTo("scram-sha-256");
      assertThat(commandLines(quittance)).doesNotContain(password(quittance, "owner"));

      quittance.stop();

      assertThat(quittance.output()).contains("Quittance is down.");
      assertThat(quittance.processes()).isEmpty();
    }
  }

  @Test
  void afterAKillTheNextStartDealsWithWhatSurvived() throws Exception {
    try (RunningQuittance quittance = new RunningQuittance("killed", "empty").start()) {
      write(quittance, "create table kept(n int)");
      write(quittance, "insert into kept values (42)");
      quittance.kill();
      assertThat(quittance.database().isAlive()).isTrue();

      quittance.start();
      assertThat(quittance.output()).contains("The database of an earlier run is still up");
      assertThat(health(quittance)).contains("UP");
      assertThat(value(quittance, "select n from kept")).isEqualTo("42");

      write(quittance, "insert into kept values (43)");
      quittance.killAll();
      quittance.start();
      assertThat(quittance.output()).contains("was not stopped in order last time");
      assertThat(value(quittance, "select sum(n) from kept")).isEqualTo("85");
    }
  }

  @Test
  void aSurvivingServerIsStoppedFirst() throws Exception {
    try (RunningQuittance quittance = new RunningQuittance("orphan", "empty").start()) {
      ProcessHandle server = quittance.server();
      quittance.killLauncher();
      assertThat(server.isAlive()).isTrue();

      quittance.start();
      assertThat(server.isAlive()).isFalse();
      assertThat(quittance.output()).contains("The server of an earlier run is still up");
      assertThat(health(quittance)).contains("UP");
    }
  }

  @Test
  void aServerThatEndsByItselfEndsEverything() throws Exception {
    try (RunningQuittance quittance = new RunningQuittance("died", "empty").start()) {
      quittance.server().destroyForcibly();

      assertThat(quittance.awaitEnd()).isEqualTo(1);
      assertThat(quittance.output()).contains("The server ended by itself");
      assertThat(quittance.processes()).isEmpty();
    }
  }

  @Test
  void twoLaunchersNeverShareADirectory() throws Exception {
    try (RunningQuittance first = new RunningQuittance("shared", "empty").start();
        RunningQuittance second =
            new RunningQuittance("shared-second", "empty")
                .with("quittance.dir", first.directory().toString())) {
      assertThat(second.startInVain()).isEqualTo(1);
      assertThat(second.output().lines()).singleElement().asString().contains("Another Quittance");
      assertThat(health(first)).contains("UP");
    }
  }

  @Test
  void aTakenPortIsSaidInOneSentence() throws Exception {
    try (RunningQuittance quittance = new RunningQuittance("port", "empty");
        ServerSocket other =
            new ServerSocket(quittance.port(), 1, InetAddress.getLoopbackAddress())) {
      assertThat(other.isBound()).isTrue();
      assertThat(quittance.startInVain()).isEqualTo(1);
      assertThat(quittance.output().lines())
          .singleElement()
          .asString()
          .startsWith("Port " + quittance.port() + " of 127.0.0.1 cannot be used");
    }
  }

  @Test
  void aDirectoryThatCannotBeIsSaidInOneSentence() throws Exception {
    try (RunningQuittance quittance = new RunningQuittance("unwritable", "empty")) {
      Files.deleteIfExists(quittance.directory());
      Files.createFile(quittance.directory());
      assertThat(quittance.startInVain()).isEqualTo(1);
      assertThat(quittance.output().lines())
          .singleElement()
          .asString()
          .contains("cannot be written");
    }
  }

  @Test
  void aNewerSchemaIsSaidInOneSentence() throws Exception {
    RunningQuittance quittance = new RunningQuittance("newer", "empty");
    try (EmbeddedDatabase database =
        EmbeddedDatabase.start(quittance.directory(), System.out::println)) {
      assertThat(database.database().url()).startsWith("jdbc:postgresql://127.0.0.1:");
      write(
          quittance,
          "insert into flyway_schema_history select 9999, '9999', 'from the future', 'SQL',"
              + " 'V9999__from_the_future.sql', 1, 'quittance_owner', now(), 1, true");
    }
    assertThat(quittance.startInVain()).isEqualTo(1);
    assertThat(quittance.output().lines())
        .singleElement()
        .asString()
        .contains("at version 9999, newer than this program");
    quittance.close();
  }

  private String health(RunningQuittance quittance) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(quittance.baseUrl() + "/api/v1/health")).build();
    return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
  }

  private static String value(RunningQuittance quittance, String sql) throws Exception {
    try (Connection connection = quittance.connect();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getString(1);
    }
  }

  private static void write(RunningQuittance quittance, String sql) throws Exception {
    try (Connection connection = quittance.connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String commandLines(RunningQuittance quittance) {
    return quittance.processes().stream()
        .map(process -> process.info().commandLine().orElse(""))
        .reduce("", String::concat);
  }

  private static String password(RunningQuittance quittance, String role) throws Exception {
    return Files.readAllLines(quittance.directory().resolve("secrets.properties")).stream()
        .filter(line -> line.startsWith("postgres." + role + "="))
        .map(line -> line.substring(line.indexOf('=') + 1))
        .findFirst()
        .orElseThrow();
  }
}
