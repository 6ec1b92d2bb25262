package fr.quittance.bench;

import fr.quittance.kernel.id.PlacementId;
import fr.quittance.portfolio.store.PlacementDesk;
import fr.quittance.testing.TestDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.postgresql.PGConnection;

/** The rows that a placement wrote, copied into the same tables of another database. */
final class CopiedRows {

  private static final String COLUMNS =
      "select string_agg(column_name, ', ') from information_schema.columns"
          + " where table_schema = 'public' and table_name = ? and is_generated = 'NEVER'";

  private final TestDatabase from;
  private final TestDatabase to;
  private final String owner;
  private final String mandate;
  private final Map<String, String> rowsByTable = new LinkedHashMap<>();

  CopiedRows(TestDatabase from, TestDatabase to, PlacementDesk desk, PlacementId placement) {
    this.from = from;
    this.to = to;
    String files = "(select id from case_file where mandate_id = " + desk.mandate().value() + ")";
    String creditor = " where creditor_id = " + desk.creditor().value();
    rowsByTable.put("debtor", " where id in (select debtor_id from party" + creditor + ")");
    rowsByTable.put("party", creditor);
    rowsByTable.put("contact_point", creditor);
    rowsByTable.put("case_file", creditor);
    rowsByTable.put("file_party", creditor);
    rowsByTable.put("placement", " where id = " + placement);
    rowsByTable.put("claim", " where placement_id = " + placement);
    rowsByTable.put("fact", " where file_id in " + files);
    rowsByTable.put("file_balance", creditor);
    rowsByTable.put("placement_row", " where placement_id = " + placement);
    rowsByTable.put("audit_entry", " where file_id in " + files);
    this.owner = "creditor where id = " + desk.creditor().value();
    this.mandate = "mandate where id = " + desk.mandate().value();
  }

  /** From the first byte sent to the commit; the files were written before, by the same COPY. */
  long copyMillis() throws SQLException, IOException {
    try (Connection source = from.connectAsAdmin();
        Connection target = to.connectAsAdmin()) {
      target.setAutoCommit(false);
      copyHead(source, target);
      Map<String, Path> files = new LinkedHashMap<>();
      for (Map.Entry<String, String> table : rowsByTable.entrySet()) {
        String columns = columns(source, table.getKey());
        files.put(
            table.getKey() + " (" + columns + ")",
            exportColumns(source, columns, table.getKey() + table.getValue()));
      }
      long start = System.nanoTime();
      for (Map.Entry<String, Path> table : files.entrySet()) {
        load(target, table.getKey(), table.getValue());
      }
      target.commit();
      long millis = PlacementBench.millisSince(start);
      for (Path file : files.values()) {
        Files.delete(file);
      }
      return millis;
    }
  }

  private void copyHead(Connection source, Connection target) throws SQLException, IOException {
    String columns = "id, ref, name, kind, created_at";
    Path creditor = exportColumns(source, columns, owner);
    load(target, "creditor (" + columns + ")", creditor);
    Path signed = exportColumns(source, "*", mandate);
    load(target, "mandate", signed);
    target.commit();
    Files.delete(creditor);
    Files.delete(signed);
  }

  /** What the database derives by itself is not copied. */
  private static String columns(Connection source, String table) throws SQLException {
    try (PreparedStatement statement = source.prepareStatement(COLUMNS)) {
      statement.setString(1, table);
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        return row.getString(1);
      }
    }
  }

  private static Path exportColumns(Connection source, String columns, String tableAndRows)
      throws SQLException, IOException {
    Path file = Files.createTempFile("bench", ".copy");
    try (OutputStream out = Files.newOutputStream(file)) {
      source
          .unwrap(PGConnection.class)
          .getCopyAPI()
          .copyOut("copy (select " + columns + " from " + tableAndRows + ") to stdout", out);
    }
    return file;
  }

  private static void load(Connection target, String table, Path file)
      throws SQLException, IOException {
    try (InputStream in = Files.newInputStream(file)) {
      target.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + table + " from stdin", in);
    }
  }
}
