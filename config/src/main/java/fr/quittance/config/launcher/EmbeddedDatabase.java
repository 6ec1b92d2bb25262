package fr.quittance.config.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** The embedded database without the application: for tests and for work on the schema. */
public final class EmbeddedDatabase implements AutoCloseable {

  private final PostgresCluster cluster;
  private final Database database;

  private EmbeddedDatabase(PostgresCluster cluster, Database database) {
    this.cluster = cluster;
    this.database = database;
  }

  /** Starts it below the directory, with roles, extensions and the migrated schema. */
  public static EmbeddedDatabase start(Path directory, Consumer<String> say) throws IOException {
    Files.createDirectories(directory);
    PostgresCluster cluster = new PostgresCluster(directory.resolve("postgres"), say);
    Secrets secrets = new Secrets(directory.resolve("secrets.properties"));
    try {
      Database database = DatabaseStart.embedded(cluster, secrets);
      Schema.migrate(database, say);
      return new EmbeddedDatabase(cluster, database);
    } catch (IOException | RuntimeException e) {
      cluster.stop();
      throw e;
    }
  }

  public Database database() {
    return database;
  }

  @Override
  public void close() {
    cluster.stop();
  }
}
