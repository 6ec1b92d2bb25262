package fr.quittance.config.launcher;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;

/** Brings the schema of a database up to this program, as its owner. */
public final class Schema {

  // Held here: a logger that nobody refers to may be collected, and its level with it.
  private static final Logger FLYWAY_LOG = Logger.getLogger("org.flywaydb");

  private Schema() {}

  /**
   * Runs the migrations on the class path ({@code db/migration}).
   *
   * @throws LaunchProblem if the schema is newer than this program, or a migration fails
   */
  public static void migrate(Database database, Consumer<String> say) {
    FLYWAY_LOG.setLevel(Level.WARNING);
    try {
      Flyway flyway =
          Flyway.configure(Schema.class.getClassLoader())
              .dataSource(database.url(), database.owner(), database.ownerPassword())
              .locations("classpath:db/migration")
              .placeholders(Map.of("appRole", database.appUser()))
              .load();
      refuseNewer(flyway.info());
      int done = flyway.migrate().migrationsExecuted;
      if (done > 0) {
        say.accept("Schema: " + done + (done == 1 ? " migration" : " migrations") + " applied.");
      }
    } catch (FlywayException e) {
      throw new LaunchProblem(
          "The database schema could not be brought up to date: " + e.getMessage(), e);
    }
  }

  private static void refuseNewer(MigrationInfoService info) {
    Arrays.stream(info.applied())
        .filter(migration -> migration.getState().isApplied())
        .filter(migration -> migration.getState().name().startsWith("FUTURE"))
        .reduce((first, second) -> second)
        .ifPresent(newest -> refuse(newest, info));
  }

  private static void refuse(MigrationInfo newest, MigrationInfoService info) {
    String known =
        Arrays.stream(info.all())
            .filter(migration -> migration.getState().isResolved() && migration.isVersioned())
            .reduce((first, second) -> second)
            .map(migration -> migration.getVersion().getVersion())
            .orElse("none");
    throw new LaunchProblem(newer(newest.getVersion().getVersion(), known));
  }

  static String newer(String found, String known) {
    return "The database schema is at version "
        + found
        + ", newer than this program, which knows "
        + known
        + ": start the newer Quittance, or another quittance.dir.";
  }
}
