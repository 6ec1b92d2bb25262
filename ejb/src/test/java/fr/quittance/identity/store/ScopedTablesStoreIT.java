package fr.quittance.identity.store;

import static org.assertj.core.api.Assertions.assertThat;

import fr.quittance.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Every table that says whose a row is, found in the catalogue: a user limited to one mandate sees
 * his own row and neither that of another mandate of the same creditor nor that of another
 * creditor. A new table without a policy fails here.
 */
class ScopedTablesStoreIT {

  /** The whole agency's: a limited user sees not even what concerns his creditor. */
  private static final Set<String> WHOLE_AGENCY =
      Set.of(
          "bank_file",
          "bank_statement",
          "money_check",
          "money_check_figure",
          "balance_check",
          "provider_callback");

  /** Belong to a mandate by way of another table. */
  private static final Set<String> BY_WAY =
      Set.of("bank_line", "bank_line_text", "money_line", "transfer", "mandate");

  private Connection connection;
  private RowsOfEveryTable rows;
  private Map<String, String> mine;
  private Map<String, String> sibling;
  private Map<String, String> other;
  private String mandate;

  @BeforeEach
  void fill() throws SQLException {
    connection = TestDatabase.shared().connectAsAdmin();
    connection.setAutoCommit(false);
    rows = new RowsOfEveryTable(connection);
    mine = rows.add(new HashMap<>(Map.of("app_user", "-7")));
    mandate = first("select max(id)::text from mandate");
    String creditor = first("select max(id)::text from creditor");
    sibling = rows.add(new HashMap<>(Map.of("creditor", creditor)));
    other = rows.add(new HashMap<>());
    rows.run("delete from user_mandate where user_id = -7 or mandate_id <> " + mandate);
    rows.run("delete from team_member");
    rows.run("set local session_replication_role = origin");
    rows.run("set local role quittance_app");
  }

  @AfterEach
  void forget() throws SQLException {
    connection.rollback();
    connection.close();
  }

  @Test
  void aLimitedUserSeesHisMandateAndNothingBesideIt() throws SQLException {
    limitTo(mandate);
    List<String> leaks = new ArrayList<>();
    List<String> losses = new ArrayList<>();
    for (String table : limitedTables()) {
      List<String> seen = rows.texts("select ctid::text from " + table);
      if (seen.contains(other.get(table))
          || isOwnedBySibling(table) && seen.contains(sibling.get(table))) {
        leaks.add(table);
      }
      if (mine.containsKey(table)
          && seen.contains(mine.get(table)) == WHOLE_AGENCY.contains(table)) {
        losses.add(table);
      }
    }

    assertThat(leaks).as("tables that show rows of other mandates").isEmpty();
    assertThat(losses)
        .as("tables that hide what is the user's own, or show the agency's")
        .isEmpty();
  }

  @Test
  void whoIsNotLimitedSeesEverything() throws SQLException {
    limitTo(null);
    List<String> losses = new ArrayList<>();
    for (String table : limitedTables()) {
      if (!rows.texts("select ctid::text from " + table).contains(other.get(table))) {
        losses.add(table);
      }
    }

    assertThat(losses).isEmpty();
  }

  private List<String> limitedTables() throws SQLException {
    List<String> tables = new ArrayList<>(rows.owned());
    BY_WAY.stream().filter(table -> !tables.contains(table)).forEach(tables::add);
    WHOLE_AGENCY.stream().filter(table -> !tables.contains(table)).forEach(tables::add);
    tables.removeAll(Set.of("user_mandate", "team_mandate"));
    return tables;
  }

  /** A row that knows no more than its creditor is shared by the creditor's mandates. */
  private boolean isOwnedBySibling(String table) throws SQLException {
    return BY_WAY.contains(table)
        || !rows.texts(
                "select 1 from pg_attribute where attrelid = '"
                    + table
                    + "'::regclass and attname in ('mandate_id', 'file_id', 'party_id')")
            .isEmpty();
  }

  private void limitTo(String only) throws SQLException {
    rows.run("select look_through('agency', '', null)");
    if (only != null) {
      rows.run("select set_config('quittance.mandates', '{" + only + "}', true)");
    }
  }

  private String first(String sql) throws SQLException {
    return rows.texts(sql).get(0);
  }
}
