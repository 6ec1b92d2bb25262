package fr.quittance.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.persistence.jpa.PersistenceProvider;
import org.flywaydb.core.Flyway;

/**
 * One real PostgreSQL for all store tests of a run, migrated by Flyway as owner and used as the
 * application's lesser role, durability on.
 */
public final class TestDatabase {

  private static final TestDatabase SHARED = new TestDatabase();
  private static final String OWNER = "quittance_owner";
  private static final String APP = "quittance_app";

  private final EmbeddedPostgres postgres;
  private final EntityManagerFactory factory;

  private TestDatabase() {
    try {
      postgres =
          EmbeddedPostgres.builder()
              .setServerConfig("fsync", "on")
              .setServerConfig("synchronous_commit", "on")
              .setServerConfig("full_page_writes", "on")
              .start();
      try (Connection admin = postgres.getPostgresDatabase().getConnection();
          Statement statement = admin.createStatement()) {
        statement.execute("create role " + OWNER + " login");
        statement.execute("create role " + APP + " login");
        statement.execute("create database quittance owner " + OWNER);
      }
      try (Connection admin = postgres.getDatabase("postgres", "quittance").getConnection();
          Statement statement = admin.createStatement()) {
        for (String extension : new String[] {"pg_trgm", "unaccent", "btree_gist", "pgcrypto"}) {
          statement.execute("create extension " + extension);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    Flyway.configure()
        .dataSource(url(), OWNER, "")
        .locations("classpath:db/migration")
        .placeholders(Map.of("appRole", APP))
        .load()
        .migrate();
    factory = new PersistenceProvider().createEntityManagerFactory("quittance", javaSeSettings());
  }

  public static TestDatabase shared() {
    return SHARED;
  }

  /** A database of its own, empty but for the schema. */
  public static TestDatabase another() {
    return new TestDatabase();
  }

  public String url() {
    return "jdbc:postgresql://localhost:"
        + postgres.getPort()
        + "/quittance?stringtype=unspecified&reWriteBatchedInserts=true";
  }

  /** A connection as the application's user, outside any row scope. */
  public Connection connect() throws SQLException {
    return DriverManager.getConnection(url(), APP, "");
  }

  /** A connection as the owner of the tables. */
  public Connection connectAsOwner() throws SQLException {
    return DriverManager.getConnection(url(), OWNER, "");
  }

  /** A connection that no row policy binds. */
  public Connection connectAsAdmin() throws SQLException {
    return DriverManager.getConnection(url(), "postgres", "");
  }

  /** Runs work in one transaction that sees what the agency sees, and commits. */
  public <T> T asAgency(Function<EntityManager, T> work) {
    return inTransaction("agency", "", null, work);
  }

  /** Runs work in one transaction that sees what one of the agency's people sees, and commits. */
  public <T> T asUser(long userId, Function<EntityManager, T> work) {
    return inTransaction("agency", "", userId, work);
  }

  public void doAsAgency(Consumer<EntityManager> work) {
    asAgency(
        em -> {
          work.accept(em);
          return null;
        });
  }

  /** Runs work in one transaction that sees one creditor's rows. */
  public <T> T asCreditor(long creditorId, Function<EntityManager, T> work) {
    return inTransaction("creditor", Long.toString(creditorId), null, work);
  }

  private <T> T inTransaction(
      String scope, String creditor, Long user, Function<EntityManager, T> work) {
    EntityManager em = factory.createEntityManager();
    try {
      em.getTransaction().begin();
      em.createNativeQuery("select look_through(?, ?, cast(? as bigint))")
          .setParameter(1, scope)
          .setParameter(2, creditor)
          .setParameter(3, user == null ? null : user.toString())
          .getSingleResult();
      T result = work.apply(em);
      em.getTransaction().commit();
      return result;
    } finally {
      if (em.getTransaction().isActive()) {
        em.getTransaction().rollback();
      }
      em.close();
    }
  }

  private Map<String, Object> javaSeSettings() {
    Map<String, Object> settings = new HashMap<>();
    settings.put("jakarta.persistence.transactionType", "RESOURCE_LOCAL");
    settings.put("jakarta.persistence.jtaDataSource", "");
    settings.put("jakarta.persistence.nonJtaDataSource", "");
    settings.put("jakarta.persistence.jdbc.driver", "org.postgresql.Driver");
    settings.put("jakarta.persistence.jdbc.url", url());
    settings.put("jakarta.persistence.jdbc.user", APP);
    settings.put("jakarta.persistence.jdbc.password", "");
    settings.put("eclipselink.logging.level", "WARNING");
    settings.put("eclipselink.connection-pool.default.max", "32");
    return settings;
  }
}
