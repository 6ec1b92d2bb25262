package fr.quittance.portfolio.store;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import fr.quittance.portfolio.RowProblem;
import fr.quittance.portfolio.domain.placing.CheckedRow;
import fr.quittance.portfolio.domain.placing.PlacedColumn;
import fr.quittance.portfolio.domain.placing.RowReader;
import fr.quittance.portfolio.port.Table;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.HexFormat;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * Streams checked rows into the transaction's stage by COPY: a buffer of rows at most in memory.
 */
final class PlacementStage implements AutoCloseable {

  static final String CREATE =
      """
      create temp table placement_stage (
        row_no int not null, rejected boolean not null, problems jsonb, cells jsonb not null,
        debtor_ref text, debtor_type text, name text, claim_ref text, due_date date,
        amount numeric(14, 2), first_name text, siren text, email text, phone text, street text,
        postcode text, city text, country text, language text, document_type text,
        document_no text, issue_date date, currency text, paid numeric(14, 2), description text,
        nature text, formal_notice_on date, contract_rate numeric(7, 4), birth_date date,
        co_debtor_name text,
        phone_quality text, email_quality text, address_quality text, address text, zone text,
        debtor_key bytea, co_debtor_key bytea, own_fields jsonb
      ) on commit drop
      """;

  private static final int FLUSH_CHARS = 128 * 1024;
  private static final PlacedColumn[] COLUMNS = PlacedColumn.values();
  private static final JsonStringEncoder JSON = JsonStringEncoder.getInstance();

  private final CopyIn copy;
  private final StringBuilder buffer = new StringBuilder(FLUSH_CHARS + FLUSH_CHARS / 4);
  private final StringBuilder json = new StringBuilder();

  private final boolean complete;

  /**
   * @param complete whether a value that is not there has its usual value: so with new claims, not
   *     with changes of what was placed
   */
  PlacementStage(PGConnection connection, boolean complete) throws SQLException {
    this.complete = complete;
    copy = connection.getCopyAPI().copyIn("copy placement_stage from stdin");
  }

  void add(Table table, RowReader reader, CheckedRow row) throws SQLException {
    buffer.append(row.number());
    text(row.rejected() ? "t" : "f");
    text(problems(row));
    text(cells(table));
    for (PlacedColumn column : COLUMNS) {
      text(row.rejected() ? null : valueOf(row, column));
    }
    text(quality(row.doubtfulPhone()));
    text(quality(row.doubtfulEmail()));
    text(quality(row.doubtfulAddress()));
    text(row.rejected() ? null : address(row));
    text(row.zone());
    bytes(row.debtorKey());
    bytes(row.coDebtorKey());
    text(row.rejected() ? null : ownFields(reader));
    buffer.append('\n');
    if (buffer.length() >= FLUSH_CHARS) {
      flush();
    }
  }

  private String valueOf(CheckedRow row, PlacedColumn column) {
    String value = row.value(column);
    if (value != null || !complete) {
      return value;
    }
    return switch (column) {
      case CURRENCY -> "EUR";
      case LANGUAGE -> "fr";
      case NATURE -> "OTHER";
      default -> null;
    };
  }

  private static String quality(boolean doubtful) {
    return doubtful ? "DOUBTFUL" : "UNVERIFIED";
  }

  private static String address(CheckedRow row) {
    String street = row.value(PlacedColumn.ADDRESS);
    String postcode = row.value(PlacedColumn.POSTCODE);
    String city = row.value(PlacedColumn.CITY);
    if (street == null && postcode == null && city == null) {
      return null;
    }
    String town =
        postcode == null || city == null ? (city == null ? postcode : city) : postcode + " " + city;
    return street == null || town == null ? (street == null ? town : street) : street + ", " + town;
  }

  private String problems(CheckedRow row) {
    if (row.problems().isEmpty()) {
      return null;
    }
    json.setLength(0);
    json.append('[');
    for (RowProblem problem : row.problems()) {
      json.append(json.length() > 1 ? "," : "").append("{\"code\":\"").append(problem.code());
      json.append("\",\"warning\":").append(problem.warning());
      if (problem.field() != null) {
        json.append(",\"field\":\"").append(problem.field()).append('"');
      }
      json.append('}');
    }
    return json.append(']').toString();
  }

  private String cells(Table table) {
    json.setLength(0);
    json.append('[');
    for (int i = 0; i < table.size(); i++) {
      json.append(i > 0 ? "," : "");
      quoted(table.cell(i).replace('\0', '\ufffd'));
    }
    return json.append(']').toString();
  }

  private String ownFields(RowReader reader) {
    json.setLength(0);
    reader.ownFields(
        (name, value) -> {
          json.append(json.length() == 0 ? "{" : ",");
          quoted(name.replace('\0', '\ufffd'));
          json.append(':');
          quoted(value);
        });
    return json.length() == 0 ? null : json.append('}').toString();
  }

  private void quoted(String text) {
    json.append('"');
    JSON.quoteAsString(text, json);
    json.append('"');
  }

  private void text(String value) {
    buffer.append('\t');
    if (value == null) {
      buffer.append("\\N");
      return;
    }
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      switch (c) {
        case '\\' -> buffer.append("\\\\");
        case '\t' -> buffer.append("\\t");
        case '\n' -> buffer.append("\\n");
        case '\r' -> buffer.append("\\r");
        default -> buffer.append(c);
      }
    }
  }

  private void bytes(byte[] value) {
    text(value == null ? null : "\\x" + HexFormat.of().formatHex(value));
  }

  private void flush() throws SQLException {
    byte[] encoded = buffer.toString().getBytes(StandardCharsets.UTF_8);
    copy.writeToCopy(encoded, 0, encoded.length);
    buffer.setLength(0);
  }

  void finish() throws SQLException {
    flush();
    copy.endCopy();
  }

  @Override
  public void close() throws SQLException {
    if (copy.isActive()) {
      copy.cancelCopy();
    }
  }
}
