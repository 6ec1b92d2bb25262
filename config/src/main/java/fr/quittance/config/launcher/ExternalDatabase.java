package fr.quittance.config.launcher;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.postgresql.Driver;

/**
 * A PostgreSQL that somebody else runs.
 *
 * @param url JDBC address
 * @param user the owner of the schema
 * @param appUser the lesser role the application signs in as
 * @param appPassword its password; absent means that Quittance makes the role and changes its
 *     password at each start
 */
public record ExternalDatabase(
    String url,
    List<String> hosts,
    String user,
    String password,
    String appUser,
    Optional<String> appPassword) {

  static ExternalDatabase of(String url, Settings settings) {
    Properties parts = url.startsWith("jdbc:postgresql:") ? Driver.parseURL(url, null) : null;
    if (parts == null) {
      throw new LaunchProblem(
          "quittance.db.url must look like jdbc:postgresql://host:5432/database, not \""
              + url
              + "\".");
    }
    return new ExternalDatabase(
        url,
        Arrays.asList(parts.getProperty("PGHOST", "localhost").split(",")),
        settings.get("db.user").orElseThrow(() -> missing("quittance.db.user")),
        settings.get("db.password").orElseThrow(() -> missing("quittance.db.password")),
        settings.get("db.app-user").orElse(Database.APP_ROLE),
        settings.get("db.app-password"));
  }

  private static LaunchProblem missing(String name) {
    return new LaunchProblem("quittance.db.url is given, so " + name + " is needed too.");
  }

  @Override
  public String toString() {
    return url + " as " + user;
  }
}
