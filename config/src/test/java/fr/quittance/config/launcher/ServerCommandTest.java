package fr.quittance.config.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ServerCommandTest {

  private final Database database =
      new Database("jdbc:postgresql://127.0.0.1:5/quittance", "owner", "OWNERPW", "app", "APPPW");

  @Test
  void noSecretIsOnTheCommandLine() {
    List<String> command =
        command(
            Map.of(
                "quittance.twilio.auth-token", "TOKEN",
                "quittance.db.password", "DBPW",
                "quittance.mail.password", "MAILPW"));
    assertThat(String.join(" ", command))
        .doesNotContain("TOKEN", "DBPW", "MAILPW", "OWNERPW", "APPPW");
  }

  @Test
  void theServerIsRecognisableAndListensWhereAsked() {
    List<String> command = command(Map.of("quittance.port", "8123", "quittance.heap", "2g"));
    assertThat(command.get(1)).isEqualTo("-Dquittance.instance=" + Path.of("/q/server"));
    assertThat(command)
        .contains(
            "-Xmx2g",
            "-Djboss.http.port=8123",
            "-Djboss.bind.address=127.0.0.1",
            "-Djboss.bind.address.management=127.0.0.1",
            "-Djboss.management.http.port=9999",
            "-Dquittance.data=demo",
            "-Dquittance.db.url=jdbc:postgresql://127.0.0.1:5/quittance");
  }

  private List<String> command(Map<String, String> properties) {
    ServerFiles files = new ServerFiles(Path.of("/home"), Path.of("/q/server"));
    return ServerCommand.of(files, new Settings(properties, Map.of()), database, 9999);
  }
}
