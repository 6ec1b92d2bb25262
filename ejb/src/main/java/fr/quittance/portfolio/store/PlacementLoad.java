package fr.quittance.portfolio.store;

import fr.quittance.kernel.Problem;
import fr.quittance.kernel.id.PlacementId;
import fr.quittance.kernel.jpa.Columns;
import fr.quittance.kernel.jpa.SqlRow;
import fr.quittance.portfolio.PlacementPreview;
import fr.quittance.portfolio.PlacementProgress.Phase;
import fr.quittance.portfolio.domain.placing.CheckedRow;
import fr.quittance.portfolio.domain.placing.RowReader;
import fr.quittance.portfolio.port.Table;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.PGConnection;

/**
 * Loads one placement inside the caller's transaction: rows stream through COPY into a stage that
 * lives as long as the transaction, then a fixed number of statements work on all of them at once.
 */
@ApplicationScoped
public class PlacementLoad {

  private static final int ROWS_PER_TELL = 1_000;
  private static final int STAGED_PERCENT = 60;

  @PersistenceContext(unitName = "quittance")
  private EntityManager em;

  protected PlacementLoad() {}

  PlacementLoad(EntityManager em) {
    this.em = em;
  }

  /**
   * How rows are staged.
   *
   * @param complete whether what a row does not say has its usual value
   */
  public record Staging(boolean complete, int mostRows) {}

  /** Told how far the load is: rows read and percent of the whole. */
  @FunctionalInterface
  public interface Told {
    void tell(Phase phase, int rows, int percent);
  }

  /** Reads, checks and stages every row; nothing is stored yet. */
  public void stage(Table table, RowReader reader, Staging staging, Told told) {
    run(
        connection -> {
          execute(connection, PlacementSql.DROP);
          execute(connection, PlacementStage.CREATE);
          copy(connection, table, reader, staging, told);
          execute(connection, "analyze placement_stage");
          return null;
        });
  }

  private static void copy(
      Connection connection, Table table, RowReader reader, Staging staging, Told told)
      throws SQLException {
    int rows = 0;
    try (PlacementStage stage =
        new PlacementStage(connection.unwrap(PGConnection.class), staging.complete())) {
      for (CheckedRow row = reader.next(); row != null; row = reader.next()) {
        stage.add(table, reader, row);
        if (++rows > staging.mostRows()) {
          throw tooMany(staging.mostRows(), row.number());
        }
        if (rows % ROWS_PER_TELL == 0) {
          told.tell(Phase.READING, rows, table.percentRead() * STAGED_PERCENT / 100);
        }
      }
      stage.finish();
    }
    told.tell(Phase.CHECKING, rows, STAGED_PERCENT);
  }

  private static Problem tooMany(int most, int line) {
    String message = "A placement has at most " + most + " rows: send it in parts.";
    return new Problem(
        Problem.Kind.UNREADABLE,
        "too-many-rows",
        message,
        List.of(most),
        List.of(new Problem.Error(null, line, "too-many-rows", message)));
  }

  /** Turns the staged rows into debtors, parties, files and claims. */
  public PlacementId load(PlacementHead head, List<String> header, Told told) {
    return run(connection -> new PlacementLoading(connection, head, header, told).load());
  }

  /** Changes what the staged rows name. */
  public PlacementId amend(PlacementHead head, List<String> header, Told told) {
    return run(connection -> new AmendmentLoading(connection, head, header, told).load());
  }

  /** Says what would become of the staged rows. */
  public PlacementPreview preview(PlacementHead head, boolean withDoubts) {
    return run(connection -> new PreviewReading(connection, head).read(withDoubts));
  }

  /** Work on the transaction's own connection. */
  @FunctionalInterface
  private interface Work<T> {
    T on(Connection connection) throws SQLException;
  }

  private <T> T run(Work<T> work) {
    try {
      return work.on(em.unwrap(Connection.class));
    } catch (SQLException e) {
      throw new PersistenceException(e);
    }
  }

  static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  static void update(Connection connection, String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = bound(connection, sql, values)) {
      statement.executeUpdate();
    }
  }

  static long number(Connection connection, String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = bound(connection, sql, values);
        ResultSet rows = statement.executeQuery()) {
      rows.next();
      return rows.getLong(1);
    }
  }

  static String text(Connection connection, String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = bound(connection, sql, values);
        ResultSet rows = statement.executeQuery()) {
      rows.next();
      return rows.getString(1);
    }
  }

  static List<SqlRow> rows(Connection connection, String sql) throws SQLException {
    List<SqlRow> read = new ArrayList<>();
    try (PreparedStatement statement = bound(connection, sql);
        ResultSet rows = statement.executeQuery()) {
      int width = rows.getMetaData().getColumnCount();
      while (rows.next()) {
        Object[] columns = new Object[width];
        for (int i = 0; i < width; i++) {
          columns[i] = rows.getObject(i + 1);
        }
        read.add(new SqlRow(columns));
      }
    }
    return read;
  }

  private static PreparedStatement bound(Connection connection, String sql, Object... values)
      throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, Columns.of(values[i]));
    }
    return statement;
  }
}
