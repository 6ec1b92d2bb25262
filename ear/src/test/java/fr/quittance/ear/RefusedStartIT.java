package fr.quittance.ear;

import static org.assertj.core.api.Assertions.assertThat;

import fr.quittance.config.launcher.Database;
import fr.quittance.config.launcher.EmbeddedDatabase;
import fr.quittance.config.launcher.Ports;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

/**
 * What stands in the way of a start is said in one sentence, with a failing exit code and no stack
 * trace.
 */
class RefusedStartIT {

  @Test
  void aTakenPort() throws Exception {
    try (RunningQuittance quittance = new RunningQuittance("refused-port", "empty");
        ServerSocket other =
            new ServerSocket(quittance.port(), 1, InetAddress.getLoopbackAddress())) {
      assertThat(other.isBound()).isTrue();
      refused(quittance, "Port " + quittance.port() + " of 127.0.0.1 cannot be used");
    }
  }

  @Test
  void aDirectoryThatIsNone() throws Exception {
    try (RunningQuittance quittance = new RunningQuittance("refused-directory", "empty")) {
      Files.delete(quittance.directory());
      Files.createFile(quittance.directory());
      refused(quittance, "cannot be written");
    }
  }

  @Test
  void demoDataForOtherMachines() throws Exception {
    try (RunningQuittance quittance =
        new RunningQuittance("refused-bind", "demo").with("quittance.bind", "0.0.0.0")) {
      refused(quittance, "Demo data has published passwords");
    }
  }

  @Test
  void anExternalDatabaseThatDoesNotAnswer() throws Exception {
    String url = "jdbc:postgresql://127.0.0.1:" + Ports.free() + "/quittance";
    try (RunningQuittance quittance = external("refused-silent", url, "owner", "any")) {
      refused(quittance, "cannot be reached");
    }
  }

  @Test
  void anExternalDatabaseWithoutThePasswordOrTheRights() throws Exception {
    try (EmbeddedDatabase elsewhere =
        EmbeddedDatabase.start(Build.freshDirectory("refused-elsewhere"), System.out::println)) {
      Database database = elsewhere.database();
      try (RunningQuittance quittance =
          external("refused-password", database.url(), database.owner(), "guess")) {
        refused(quittance, "refused user quittance_owner");
      }
      try (RunningQuittance quittance =
          external("refused-rights", database.url(), database.owner(), database.ownerPassword())) {
        refused(quittance, "lacks a right");
      }
    }
  }

  @Test
  void aNewerSchema() throws Exception {
    try (RunningQuittance quittance = new RunningQuittance("refused-newer", "empty")) {
      try (EmbeddedDatabase embedded =
          EmbeddedDatabase.start(quittance.directory(), System.out::println)) {
        recordFutureMigration(embedded.database());
      }
      refused(quittance, "at version 9999, newer than this program");
    }
  }

  private static void refused(RunningQuittance quittance, String sentence) throws Exception {
    assertThat(quittance.startInVain()).isEqualTo(1);
    assertThat(quittance.output().lines()).singleElement().asString().contains(sentence);
    assertThat(quittance.processes()).isEmpty();
  }

  private static RunningQuittance external(String name, String url, String user, String password)
      throws Exception {
    return new RunningQuittance(name, "empty")
        .with("quittance.db.url", url)
        .with("quittance.db.user", user)
        .with("quittance.db.password", password);
  }

  private static void recordFutureMigration(Database database) throws Exception {
    try (Connection connection =
            DriverManager.getConnection(
                database.url(), database.owner(), database.ownerPassword());
        Statement statement = connection.createStatement()) {
      statement.execute(
          "insert into flyway_schema_history select 9999, '9999', 'from the future', 'SQL',"
              + " 'V9999__from_the_future.sql', 1, current_user, now(), 1, true");
    }
  }
}
