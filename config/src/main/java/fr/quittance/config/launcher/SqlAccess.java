package fr.quittance.config.launcher;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

/** The few statements a launcher needs on one connection. */
final class SqlAccess implements AutoCloseable {

  private static final String SECONDS_TO_CONNECT = "10";

  private final Connection connection;

  SqlAccess(String url, String user, String password) throws SQLException {
    Properties properties = new Properties();
    properties.setProperty("user", user);
    properties.setProperty("password", password);
    properties.setProperty("connectTimeout", SECONDS_TO_CONNECT);
    properties.setProperty("loginTimeout", SECONDS_TO_CONNECT);
    properties.setProperty("ApplicationName", "quittance-launcher");
    connection = DriverManager.getConnection(url, properties);
  }

  void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** First column of the first row, as text; null when there is no row. */
  String value(String sql, String... parameters) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < parameters.length; i++) {
        statement.setString(i + 1, parameters[i]);
      }
      try (ResultSet rows = statement.executeQuery()) {
        return rows.next() ? rows.getString(1) : null;
      }
    }
  }

  boolean exists(String sql, String... parameters) throws SQLException {
    return value(sql, parameters) != null;
  }

  String identifier(String name) throws SQLException {
    return connection.createStatement().enquoteIdentifier(name, true);
  }

  String literal(String text) throws SQLException {
    return connection.createStatement().enquoteLiteral(text);
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
