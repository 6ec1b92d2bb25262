package fr.quittance.portfolio.store;

import static fr.quittance.portfolio.store.PlacementLoad.execute;
import static fr.quittance.portfolio.store.PlacementLoad.number;
import static fr.quittance.portfolio.store.PlacementLoad.text;
import static fr.quittance.portfolio.store.PlacementLoad.update;

import fr.quittance.kernel.id.PlacementId;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;

/**
 * Looks for the debtors of a load among all that the agency knows, whoever places: a person is one
 * person for the caps, and what is found is the agency's alone to see.
 */
final class DoubtSearch {

  private static final String LOOK_AS = "select set_config('quittance.scope', ?, true)";

  private final Connection connection;

  DoubtSearch(Connection connection) {
    this.connection = connection;
  }

  /** Keeps the pairs that a person has to decide on. */
  void keep(PlacementId placement, Instant at) throws SQLException {
    String eyes = text(connection, "select coalesce(current_setting('quittance.scope', true), '')");
    text(connection, LOOK_AS, "agency");
    search(DoubtSql.NEWCOMERS);
    update(connection, DoubtSql.KEEP, placement.value(), at);
    text(connection, LOOK_AS, eyes);
  }

  /** How many debtors would be doubtful; as the caller sees it. */
  int count() throws SQLException {
    search(DoubtSql.WOULD_BE_NEWCOMERS);
    return (int) number(connection, DoubtSql.COUNT);
  }

  private void search(String newcomers) throws SQLException {
    execute(connection, DoubtSql.CREATE_NEWCOMER);
    execute(connection, DoubtSql.CREATE_DOUBT);
    update(connection, newcomers);
    execute(connection, "analyze placement_newcomer");
    update(connection, DoubtSql.AGAINST_KNOWN);
    update(connection, DoubtSql.AMONG_NEWCOMERS);
  }
}
