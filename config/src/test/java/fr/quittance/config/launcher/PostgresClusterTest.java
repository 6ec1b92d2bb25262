package fr.quittance.config.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The embedded database alone, with the real PostgreSQL. */
class PostgresClusterTest {

  @TempDir private Path directory;
  private final List<String> said = new ArrayList<>();

  @Test
  void isDurableProtectedAndFoundAgain() throws Exception {
    Database database;
    try (EmbeddedDatabase embedded = EmbeddedDatabase.start(directory, said::add)) {
      database = embedded.database();
      assertThat(ask(database, "show fsync")).isEqualTo("on");
      assertThat(ask(database, "show server_encoding")).isEqualTo("UTF8");
      assertThat(
              ask(
                  database,
                  "select count(*) from pg_extension where extname in ('pg_trgm','unaccent','btree_gist','pgcrypto')"))
          .isEqualTo("4");
      assertThat(
              ask(
                  database,
                  "select rolsuper or rolcreaterole from pg_roles where rolname = current_user"))
          .isEqualTo("f");
      assertThat(
              ask(
                  database,
                  "select rolsuper or rolbypassrls from pg_roles where rolname = 'quittance_app'"))
          .isEqualTo("f");
      assertThatThrownBy(() -> new SqlAccess(database.url(), database.owner(), "guess").close())
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("password");
    }
    // The number in a stale file may belong to any program by now: this one, for instance.
    Files.writeString(
        directory.resolve("postgres/data/postmaster.pid"), ProcessHandle.current().pid() + "\n");
    try (EmbeddedDatabase again = EmbeddedDatabase.start(directory, said::add)) {
      assertThat(again.database().ownerPassword()).isEqualTo(database.ownerPassword());
      assertThat(again.database().appPassword()).isNotEqualTo(database.appPassword());
    }
    assertThat(ProcessHandle.current().isAlive()).isTrue();
    assertThat(said).anyMatch(line -> line.contains("was not stopped in order last time"));
  }

  @Test
  void switchedOffDurabilityIsRefused() throws Exception {
    EmbeddedDatabase.start(directory, said::add).close();
    Files.writeString(directory.resolve("postgres/data/postgresql.auto.conf"), "fsync = off\n");
    assertThatThrownBy(() -> EmbeddedDatabase.start(directory, said::add))
        .isInstanceOf(LaunchProblem.class)
        .hasMessageContaining("fsync = off");
    assertThat(directory.resolve("postgres/data/postmaster.pid")).doesNotExist();
  }

  private static String ask(Database database, String sql) throws SQLException {
    try (SqlAccess access =
        new SqlAccess(database.url(), database.owner(), database.ownerPassword())) {
      return access.value(sql);
    }
  }
}
