package fr.quittance.ear.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** The application stands in the server as it should. */
@ContainerTest
class DeploymentIT {

  @Inject private Clock clock;

  @Resource(lookup = "java:jboss/datasources/QuittanceDS")
  private DataSource database;

  @Test
  void theBusinessClockOfTheApplicationIsInjected() {
    assertThat(clock.instant()).isBetween(Instant.EPOCH, Instant.now().plusSeconds(1));
  }

  @Test
  void theApplicationSignsInAsALesserRole() throws SQLException {
    assertThat(value("select current_user")).isEqualTo("quittance_app");
    assertThat(
            value(
                "select rolsuper or rolbypassrls or rolcreaterole or rolcreatedb from pg_roles"
                    + " where rolname = current_user"))
        .isEqualTo("f");
  }

  @Test
  void theDatabaseIsDurable() throws SQLException {
    assertThat(value("show fsync")).isEqualTo("on");
    assertThat(value("show synchronous_commit")).isEqualTo("on");
    assertThat(value("show full_page_writes")).isEqualTo("on");
  }

  @Test
  void theDataSourceSaysWhoItIs() throws SQLException {
    assertThat(value("show application_name")).isEqualTo("quittance");
    assertThat(value("show transaction_isolation")).isEqualTo("read committed");
  }

  private String value(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getString(1);
    }
  }
}
