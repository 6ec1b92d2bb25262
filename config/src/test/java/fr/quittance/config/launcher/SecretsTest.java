package fr.quittance.config.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

  @TempDir private Path directory;

  @Test
  void aPasswordIsMadeOnceAndKept() throws Exception {
    Path file = directory.resolve("secrets.properties");
    String first = new Secrets(file).password("owner");
    assertThat(first).hasSize(40).isNotEqualTo(Secrets.random());
    assertThat(new Secrets(file).password("owner")).isEqualTo(first);
    assertThat(new Secrets(file).password("other")).isNotEqualTo(first);
    assertThat(new Secrets(file).password("owner")).isEqualTo(first);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void nobodyElseCanReadThem() throws Exception {
    Path file = directory.resolve("secrets.properties");
    new Secrets(file).password("owner");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }
}
