package fr.quittance.config.launcher;

import java.sql.SQLException;

/** Says what is wrong with an external database, by PostgreSQL's error classes. */
final class ExternalFailure {

  private static final String RIGHTS =
      "it must own the database, and either have CREATEROLE or be given a ready role through"
          + " quittance.db.app-user and quittance.db.app-password";

  private ExternalFailure() {}

  static LaunchProblem of(ExternalDatabase database, SQLException e) {
    String state = e.getSQLState() == null ? "" : e.getSQLState();
    return new LaunchProblem(sentence(database, state, e.getMessage()), e);
  }

  static String sentence(ExternalDatabase database, String state, String message) {
    if (state.startsWith("08")) {
      return "The external database " + database.url() + " cannot be reached: " + message;
    }
    if (state.startsWith("28")) {
      return "The external database "
          + database.url()
          + " refused user "
          + database.user()
          + ": check quittance.db.user and quittance.db.password.";
    }
    if (state.equals("3D000")) {
      return "The external database " + database.url() + " does not exist: create it first.";
    }
    if (state.equals("42501")) {
      return "The user "
          + database.user()
          + " of the external database lacks a right ("
          + message
          + "): "
          + RIGHTS
          + ".";
    }
    return "The external database " + database.url() + " refused its set-up: " + message;
  }
}
