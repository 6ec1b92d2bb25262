package fr.quittance.config.launcher;

import java.sql.SQLException;

/** Makes the roles that Quittance needs, with no more rights than they need. */
final class Roles {

  private static final String NO_POWER =
      " LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE NOREPLICATION";

  private final SqlAccess sql;

  Roles(SqlAccess sql) {
    this.sql = sql;
  }

  boolean exists(String role) throws SQLException {
    return sql.exists("select 1 from pg_roles where rolname = ?", role);
  }

  /** The role exists, can sign in with that password, and has no power over the cluster. */
  void require(String role, String password) throws SQLException {
    String name = sql.identifier(role);
    if (!exists(role)) {
      sql.execute("create role " + name + NO_POWER);
    }
    // Said again at each start, in case somebody gave it more.
    sql.execute("alter role " + name + NO_POWER + " password " + sql.literal(password));
  }

  /**
   * A new password for a role of an external cluster, where only a superuser may name every
   * attribute.
   */
  void requirePassword(String role, String password) throws SQLException {
    String verb = exists(role) ? "alter" : "create";
    sql.execute(
        verb + " role " + sql.identifier(role) + " login password " + sql.literal(password));
  }

  /** True when row policies do not bind the role. */
  boolean aboveRowPolicies(String role) throws SQLException {
    return sql.exists(
        "select 1 from pg_roles where rolname = ? and (rolsuper or rolbypassrls)", role);
  }
}
