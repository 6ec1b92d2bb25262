package fr.quittance.web.identity;

import static org.assertj.core.api.Assertions.assertThat;

import fr.quittance.web.shell.Bundles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** An administrator gives and takes rights by their words: every one that is granted has some. */
class PermissionWordsTest {

  private static final Path MIGRATIONS = Path.of("../ejb/src/main/resources/db/migration");
  private static final Pattern PERMISSION = Pattern.compile("'([a-z-]+:[a-z-]+)'");

  @Test
  void everyPermissionThatAMigrationGrantsHasWords() throws IOException {
    Set<String> silent = new TreeSet<>();
    for (String permission : granted()) {
      if (Bundles.find("identity.permission." + permission, Locale.FRANCE).isEmpty()) {
        silent.add(permission);
      }
    }

    assertThat(granted()).contains("user:admin", "file:read");
    assertThat(silent).isEmpty();
  }

  private static Set<String> granted() throws IOException {
    Set<String> granted = new TreeSet<>();
    try (Stream<Path> files = Files.list(MIGRATIONS)) {
      for (Path file : files.toList()) {
        PERMISSION
            .matcher(Files.readString(file))
            .results()
            .map((MatchResult found) -> found.group(1))
            .forEach(granted::add);
      }
    }
    return granted;
  }
}
