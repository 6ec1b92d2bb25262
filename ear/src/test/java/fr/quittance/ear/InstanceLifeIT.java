package fr.quittance.ear;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * The life of one instance with the real launcher, server and database; each step goes on where the
 * one before ended.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class InstanceLifeIT {

  private final HttpClient client = HttpClient.newHttpClient();
  private RunningQuittance quittance;

  @BeforeAll
  void start() throws Exception {
    quittance = new RunningQuittance("life", "empty").start();
  }

  @AfterAll
  void close() {
    quittance.close();
  }

  @Test
  @Order(1)
  void runsDurablyAndProtected() throws Exception {
    assertThat(health()).isEqualTo("{\"status\":\"UP\"}");
    assertThat(value("show fsync")).isEqualTo("on");
    assertThat(value("show listen_addresses")).isEqualTo("127.0.0.1");
    assertThat(value("select string_agg(auth_method, ' ') from pg_hba_file_rules"))
        .isEqualTo("scram-sha-256");
    String commandLines = commandLines();
    assertThat(commandLines).contains("jboss-modules");
    Files.readAllLines(quittance.directory().resolve("secrets.properties")).stream()
        .filter(line -> line.contains("="))
        .forEach(line -> assertThat(commandLines).doesNotContain(line.split("=")[1]));
  }

  @Test
  @Order(2)
  void doesNotShareItsDirectory() throws Exception {
    String directory = quittance.directory().toString();
    try (RunningQuittance second =
        new RunningQuittance("life-second", "empty").with("quittance.dir", directory)) {
      assertThat(second.startInVain()).isEqualTo(1);
      assertThat(second.output().lines()).singleElement().asString().contains("Another Quittance");
    }
    assertThat(health()).contains("UP");
  }

  @Test
  @Order(3)
  void afterAKillOfLauncherAndServerTheDatabaseIsFoundAgain() throws Exception {
    write("create table kept(n int)");
    write("insert into kept values (1)");
    quittance.kill();
    assertThat(quittance.database().isAlive()).isTrue();

    quittance.start();

    assertThat(quittance.output()).contains("The database of an earlier run is still up");
    assertThat(health()).contains("UP");
    assertThat(value("select sum(n) from kept")).isEqualTo("1");
  }

  @Test
  @Order(4)
  void afterAKillOfTheLauncherTheServerIsStoppedFirst() throws Exception {
    ProcessHandle server = quittance.server();
    quittance.killLauncher();
    assertThat(server.isAlive()).isTrue();

    quittance.start();

    assertThat(server.isAlive()).isFalse();
    assertThat(quittance.output()).contains("The server of an earlier run is still up");
    assertThat(health()).contains("UP");
  }

  @Test
  @Order(5)
  void afterAKillOfEverythingNothingCommittedIsLost() throws Exception {
    write("insert into kept values (2)");
    quittance.killAll();

    quittance.start();

    assertThat(quittance.output()).contains("was not stopped in order last time");
    assertThat(value("select sum(n) from kept")).isEqualTo("3");
  }

  @Test
  @Order(6)
  void stopsWithoutLeavingAProcess() throws Exception {
    quittance.stop();
    assertThat(quittance.output()).contains("Quittance is down.");
    assertThat(quittance.processes()).isEmpty();
  }

  @Test
  @Order(7)
  void aServerThatEndsByItselfEndsEverything() throws Exception {
    quittance.start();
    quittance.server().destroyForcibly();

    assertThat(quittance.awaitEnd()).isEqualTo(1);
    assertThat(quittance.output()).contains("The server ended by itself");
    assertThat(quittance.processes()).isEmpty();
  }

  private String health() throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(quittance.baseUrl() + "/api/v1/health")).build();
    return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
  }

  private String value(String sql) throws Exception {
    try (Connection connection = quittance.connect();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getString(1);
    }
  }

  private void write(String sql) throws Exception {
    try (Connection connection = quittance.connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private String commandLines() {
    return quittance.processes().stream()
        .map(process -> process.info().commandLine().orElse(""))
        .reduce("", String::concat);
  }
}
