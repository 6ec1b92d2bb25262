package fr.quittance.config.launcher;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;

/**
 * Makes a database ready: roles, extensions, durability checked. The schema comes after, with
 * {@link Schema}.
 */
final class DatabaseStart {

  private static final String NAME = "quittance";
  private static final List<String> DURABILITY =
      List.of("fsync", "synchronous_commit", "full_page_writes");

  private DatabaseStart() {}

  /** Starts the embedded server and prepares its database. */
  static Database embedded(PostgresCluster cluster, Secrets secrets) throws IOException {
    String superuser = secrets.password("postgres.superuser");
    cluster.start(superuser);
    String server = "jdbc:postgresql://127.0.0.1:" + cluster.port() + "/";
    Database database =
        new Database(
            server + NAME,
            Database.OWNER_ROLE,
            secrets.password("postgres.owner"),
            Database.APP_ROLE,
            Secrets.random());
    try {
      prepareCluster(server, superuser, database);
      prepareDatabase(superuser, database);
      return database;
    } catch (SQLException e) {
      throw new LaunchProblem("The embedded database refused its set-up: " + e.getMessage(), e);
    }
  }

  private static void prepareCluster(String server, String superuser, Database database)
      throws SQLException {
    try (SqlAccess sql = new SqlAccess(server + "postgres", PostgresCluster.SUPERUSER, superuser)) {
      for (String setting : DURABILITY) {
        String value = sql.value("select current_setting(?)", setting);
        if (!"on".equals(value)) {
          throw new LaunchProblem(
              "The embedded database runs with %s = %s, so it could lose money facts: remove that line from postgresql.auto.conf."
                  .formatted(setting, value));
        }
      }
      Roles roles = new Roles(sql);
      roles.require(database.owner(), database.ownerPassword());
      roles.require(database.appUser(), database.appPassword());
      if (sql.exists("select 1 from pg_database where datname = ?", NAME)
          && cutOff(superuser, database)) {
        sql.execute("drop database " + NAME + " with (force)");
      }
      if (!sql.exists("select 1 from pg_database where datname = ?", NAME)) {
        sql.execute("create database " + NAME + " owner " + database.owner());
      }
    }
  }

  /**
   * Whether the generated portfolio that a first start was making was cut off in the middle: it is
   * made anew. A database that was ever complete, or that people filled, has no such mark.
   */
  private static boolean cutOff(String superuser, Database database) throws SQLException {
    try (SqlAccess sql = new SqlAccess(database.url(), PostgresCluster.SUPERUSER, superuser)) {
      return sql.value("select to_regclass('public.installation')") != null
          && sql.exists("select 1 from installation where loaded_at is null");
    }
  }

  private static void prepareDatabase(String superuser, Database database) throws SQLException {
    try (SqlAccess sql = new SqlAccess(database.url(), PostgresCluster.SUPERUSER, superuser)) {
      createExtensions(sql);
    }
  }

  /** Connects to a database that somebody else runs and prepares what its user may prepare. */
  static Database external(ExternalDatabase external, Consumer<String> say) {
    try (SqlAccess sql = new SqlAccess(external.url(), external.user(), external.password())) {
      Roles roles = new Roles(sql);
      String appPassword =
          external.appPassword().isPresent()
              ? external.appPassword().get()
              : rotate(roles, external.appUser());
      if (roles.aboveRowPolicies(external.appUser())) {
        throw new LaunchProblem(
            "The role "
                + external.appUser()
                + " is above row policies (superuser or BYPASSRLS): name a lesser one with quittance.db.app-user.");
      }
      createExtensions(sql);
      say.accept("Using the external database " + external);
      return new Database(
          external.url(), external.user(), external.password(), external.appUser(), appPassword);
    } catch (SQLException e) {
      throw ExternalFailure.of(external, e);
    }
  }

  private static String rotate(Roles roles, String appUser) throws SQLException {
    String password = Secrets.random();
    roles.requirePassword(appUser, password);
    return password;
  }

  private static void createExtensions(SqlAccess sql) throws SQLException {
    for (String extension : Database.EXTENSIONS) {
      if (!sql.exists("select 1 from pg_extension where extname = ?", extension)) {
        sql.execute("create extension " + extension);
      }
    }
  }
}
