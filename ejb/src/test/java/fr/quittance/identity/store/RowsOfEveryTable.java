package fr.quittance.identity.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One row in every table there is for each of several owners, whatever the tables are: read from
 * the catalogue, so that a table of tomorrow has rows too. Only for a transaction that is rolled
 * back: check constraints are dropped and triggers do not fire.
 */
final class RowsOfEveryTable {

  /** A column that must be given a value. */
  private record Column(String name, String type, String references, boolean required) {}

  private final Connection connection;
  private final Map<String, List<Column>> tables = new LinkedHashMap<>();
  private final Map<String, Map<String, String>> ids = new HashMap<>();
  private int drawn = 700_000_000;

  RowsOfEveryTable(Connection connection) throws SQLException {
    this.connection = connection;
    run("set local session_replication_role = replica");
    for (String drop :
        texts(
            "select format('alter table %s drop constraint %I', conrelid::regclass, conname) from"
                + " pg_constraint where contype = 'c' and conrelid <> 0 and connamespace ="
                + " 'public'::regnamespace")) {
      run(drop);
    }
    for (String table : inOrder()) {
      tables.put(table, columns(table));
    }
  }

  /** Tables with one of the columns that say whose a row is. */
  List<String> owned() throws SQLException {
    return texts(
        "select distinct c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid where"
            + " c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and a.attname in"
            + " ('creditor_id', 'mandate_id', 'file_id', 'party_id') order by 1");
  }

  /**
   * Adds the rows of one owner.
   *
   * @param given ids to use instead of rows of its own, by table
   * @return where the rows are, by table
   */
  Map<String, String> add(Map<String, String> given) throws SQLException {
    Map<String, String> places = new LinkedHashMap<>();
    Map<String, String> own = new HashMap<>(given);
    for (Map.Entry<String, List<Column>> table : tables.entrySet()) {
      if (!given.containsKey(table.getKey())) {
        places.put(table.getKey(), insert(table.getKey(), table.getValue(), own));
      }
    }
    ids.put(own.get("mandate"), own);
    return places;
  }

  String idOf(String mandate, String table) {
    return ids.get(mandate).get(table);
  }

  private String insert(String table, List<Column> columns, Map<String, String> own)
      throws SQLException {
    String names = columns.stream().map(Column::name).collect(Collectors.joining(", "));
    String values =
        columns.stream().map(column -> value(column, own)).collect(Collectors.joining(", "));
    String key = texts(KEY.replace("?", "'" + table + "'")).stream().findFirst().orElse("null");
    String sql =
        columns.isEmpty()
            ? "insert into " + table + " default values"
            : "insert into " + table + " (" + names + ") values (" + values + ")";
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql + " returning ctid::text, " + key + "::text")) {
      row.next();
      own.put(table, row.getString(2));
      return row.getString(1);
    } catch (SQLException e) {
      throw new SQLException("Cannot fill " + table + ": " + sql, e);
    }
  }

  private String value(Column column, Map<String, String> own) {
    String owner =
        switch (column.name()) {
          case "file_id" -> "case_file";
          case "mandate_id" -> "mandate";
          case "creditor_id" -> "creditor";
          case "party_id" -> "party";
          default -> column.references();
        };
    String id = owner == null ? null : own.get(owner);
    if (id != null) {
      return "'" + id + "'";
    }
    drawn++;
    return switch (column.type()) {
      case "bigint", "integer" -> Integer.toString(drawn);
      case "smallint" -> Integer.toString(drawn % 30_000);
      case "text", "character varying" -> "'x" + drawn + "'";
      case "date" -> "date '2026-01-01' + " + drawn % 1_000;
      case "timestamp with time zone" -> "now()";
      case "boolean" -> "true";
      case "bytea" -> "sha256('" + drawn + "')";
      case "jsonb" -> "'[]'";
      case "uuid" -> "gen_random_uuid()";
      case "numeric", "double precision" -> "1";
      case "time without time zone" -> "'10:00'";
      default -> column.type().endsWith("[]") ? "'{}'" : "null";
    };
  }

  private static final String KEY =
      "select quote_ident(a.attname) from pg_index i join pg_attribute a on a.attrelid = i.indrelid"
          + " and a.attnum = i.indkey[0] where i.indrelid = ?::regclass and i.indisprimary";

  /** Columns without which no row is complete, or that say whose it is. */
  private List<Column> columns(String table) throws SQLException {
    String sql =
        "select quote_ident(a.attname), format_type(a.atttypid, null), (select c.confrelid::regclass::text from"
            + " pg_constraint c where c.conrelid = a.attrelid and c.contype = 'f' and c.conkey = array[a.attnum] limit 1)"
            + ", a.attnotnull from pg_attribute a where a.attrelid = ?::regclass and a.attnum > 0 and not a.attisdropped"
            + " and a.attgenerated = '' and a.attidentity = '' and not (a.atthasdef and a.attname <> 'creditor_id')";
    List<Column> columns = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, table);
      ResultSet row = statement.executeQuery();
      while (row.next()) {
        Column column =
            new Column(row.getString(1), row.getString(2), row.getString(3), row.getBoolean(4));
        if (column.required() || column.references() != null || isOwner(column.name())) {
          columns.add(column);
        }
      }
    }
    return columns;
  }

  private static boolean isOwner(String column) {
    return List.of("creditor_id", "mandate_id", "file_id", "party_id").contains(column);
  }

  /** Referenced tables first; what refers in a circle comes as it comes. */
  private List<String> inOrder() throws SQLException {
    return texts(
        """
        with recursive edge as (
          select conrelid as child, confrelid as parent from pg_constraint
          where contype = 'f' and conrelid <> confrelid
          union
          select a.attrelid, o.owner::regclass from pg_attribute a join pg_class c on c.oid = a.attrelid
          join (values ('file_id', 'case_file'), ('mandate_id', 'mandate'), ('creditor_id', 'creditor')) o (col, owner)
            on o.col = a.attname
          where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
            and a.attrelid <> o.owner::regclass),
        depth (id, level) as (
          select c.oid, 0 from pg_class c
          where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
            and c.relname <> 'flyway_schema_history'
          union
          select e.child, d.level + 1 from depth d join edge e on e.parent = d.id where d.level < 12)
        select id::regclass::text from depth group by id order by max(level), 1
        """);
  }

  List<String> texts(String sql) throws SQLException {
    List<String> found = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      while (row.next()) {
        found.add(row.getString(1));
      }
    }
    return found;
  }

  void run(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
