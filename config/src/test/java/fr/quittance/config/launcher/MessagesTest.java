package fr.quittance.config.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person reads when something is in the way. */
class MessagesTest {

  private static final ExternalDatabase EXTERNAL =
      new ExternalDatabase(
          "jdbc:postgresql://db/agency",
          List.of("db"),
          "owner",
          "s3cret",
          "quittance_app",
          Optional.empty());

  @TempDir private Path directory;

  @Test
  void aFullDiskTellsHowMuchIsMissing() {
    assertThatCode(() -> InstanceDirectory.requireSpace(directory, 500L * 1024 * 1024))
        .doesNotThrowAnyException();
    assertThatThrownBy(() -> InstanceDirectory.requireSpace(directory, 123L * 1024 * 1024))
        .isInstanceOf(LaunchProblem.class)
        .hasMessageContaining("has 123 MB left")
        .hasMessageContaining("500 MB");
  }

  @Test
  void aDirectoryIsTakenOnceAtATime() {
    try (InstanceDirectory taken = InstanceDirectory.take(directory)) {
      assertThat(taken.path()).isEqualTo(directory);
      assertThatThrownBy(() -> InstanceDirectory.take(directory))
          .isInstanceOf(LaunchProblem.class)
          .hasMessageContaining("process " + ProcessHandle.current().pid());
    }
    InstanceDirectory.take(directory).close();
  }

  @Test
  void eachFailureOfAnExternalDatabaseHasItsSentence() {
    assertThat(ExternalFailure.sentence(EXTERNAL, "08001", "Connection refused"))
        .contains("cannot be reached", "jdbc:postgresql://db/agency");
    assertThat(ExternalFailure.sentence(EXTERNAL, "28P01", "x")).contains("refused user owner");
    assertThat(ExternalFailure.sentence(EXTERNAL, "3D000", "x")).contains("does not exist");
    assertThat(ExternalFailure.sentence(EXTERNAL, "42501", "permission denied"))
        .contains("permission denied", "CREATEROLE", "quittance.db.app-user");
    assertThat(ExternalFailure.sentence(EXTERNAL, "XX000", "odd")).contains("odd");
    assertThat(EXTERNAL.toString()).doesNotContain("s3cret");
  }

  @Test
  void aNewerSchemaNamesBothVersions() {
    assertThat(Schema.newer("31", "12")).contains("version 31", "knows 12");
  }

  @Test
  void theReasonOfAFailureIsTheFatalLine() throws Exception {
    Path log = directory.resolve("log");
    Files.writeString(log, "LOG: starting\nFATAL: no space left\nLOG: shut down\n\n");
    assertThat(Commands.reason(log)).isEqualTo("FATAL: no space left");
    assertThat(Commands.reason(directory.resolve("absent"))).isEqualTo("no reason given");
  }

  @Test
  void theDemoShowsItsAccountsAndOtherDataShowsNone() {
    Settings demo = new Settings(Map.of(), Map.of());
    assertThat(Welcome.text(demo, "http://127.0.0.1:8080"))
        .contains(
            "http://127.0.0.1:8080",
            "collector2",
            "creditor2",
            "Quittance-demo-2026",
            "demo-agency");
    Settings empty = new Settings(Map.of("quittance.data", "empty"), Map.of());
    assertThat(Welcome.text(empty, "http://127.0.0.1:8080")).doesNotContain("Quittance-demo-2026");
  }
}
