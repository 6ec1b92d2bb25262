package fr.quittance.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import fr.quittance.portfolio.PlacedFile;
import fr.quittance.portfolio.PlacementPreview;
import fr.quittance.portfolio.store.PlacementDesk;
import fr.quittance.testing.TestDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The search for debtors that resemble a known one: 10,000 placed rows against a million debtors,
 * half of them in the hundred largest postcodes, beside the bare index lookups of the same rows by
 * postcode, telephone and e-mail. The search is what a dry run with it takes more than one without.
 */
public final class DuplicateBench {

  private static final int DEBTORS = 1_000_000;
  private static final int ROWS = 10_000;

  /** A name out of syllables, the same for the same number. */
  private static final String NAME =
      "initcap((array['du','mar','le','ber','pe','mo','gi','four','no','gau','ro','cha','vil','bon'])"
          + "[1 + %1$s %% 14] || (array['ran','ti','fe','nar','ti','reau','rar','nier','ti','thi'])"
          + "[1 + %1$s / 14 %% 10] || (array['d','n','vre','del','t','lon','mont','er','son','ac'])"
          + "[1 + %1$s / 140 %% 10])";

  private static final String FIRST_NAME =
      "(array['Zoé','Jean','Amélie','Karim','Inès','Paul','Chloé','Hugo','Léa','François','Anne',"
          + "'Marc','Luc','Ève','Noé','Lina','Adam','Rose','Max','Nina'])[1 + %s / 7 %% 20]";

  /** Every other debtor lives in one of a hundred postcodes, the others in six thousand. */
  private static final String POSTCODE =
      "lpad((case when n %% 2 = 0 then 75000 + n / 2 %% 100 else 10000 + n * 7 %% 6000 end)::text, 5, '0')"
          .replace("%%", "%");

  private final TestDatabase database = TestDatabase.another();
  private final int debtors;

  private DuplicateBench(int debtors) {
    this.debtors = debtors;
  }

  /**
   * @param arguments the directory of the results; how many debtors are known, a million unless
   *     told
   */
  public static void main(String[] arguments) throws SQLException, IOException {
    int known = arguments.length > 1 ? Integer.parseInt(arguments[1]) : DEBTORS;
    DuplicateBench bench = new DuplicateBench(known);
    PlacementDesk desk = PlacementDesk.open(bench.database);
    bench.grow(desk.creditor().value());
    Path csv = Files.createTempFile("bench", ".csv");
    try {
      bench.write(csv);
      bench.millis(desk, csv, true);
      long without = bench.millis(desk, csv, false);
      long with = bench.millis(desk, csv, true);
      bench.publish(Path.of(arguments[0]), with - without, with, bench.bareLookups());
    } finally {
      Files.delete(csv);
    }
  }

  private int doubtful;

  private long millis(PlacementDesk desk, Path csv, boolean withDoubts) throws IOException {
    try (InputStream content = Files.newInputStream(csv);
        PlacedFile file = PlacedFile.receive(content, PlacementDesk.LIMITS.bytes())) {
      long start = System.nanoTime();
      PlacementPreview preview = database.asAgency(em -> desk.preview(em, file, withDoubts));
      doubtful = Math.max(doubtful, preview.doubtful());
      return PlacementBench.millisSince(start);
    }
  }

  private void grow(long creditor) throws SQLException {
    try (Connection connection = database.connectAsAdmin();
        Statement statement = connection.createStatement()) {
      statement.execute("set session_replication_role = replica");
      String numbers = "generate_series(1, " + debtors + ") n";
      statement.execute(
          "insert into debtor (id, match_key) overriding system value"
              + " select 10000000 + n, sha256(('bench' || n)::bytea) from "
              + numbers);
      statement.execute(
          "insert into party (id, creditor_id, debtor_id, kind, name, first_name) overriding system value"
              + " select 10000000 + n, "
              + creditor
              + ", 10000000 + n, 'CONSUMER', "
              + NAME.formatted("(n * 31 % 1400)")
              + ", "
              + FIRST_NAME.formatted("n")
              + " from "
              + numbers);
      point(statement, creditor, "PHONE", "'+336' || lpad(n::text, 8, '0')", "null", numbers);
      point(statement, creditor, "EMAIL", "'a' || n || '@example.org'", "null", numbers);
      point(statement, creditor, "ADDRESS", "n || ' rue A'", POSTCODE, numbers);
      statement.execute("vacuum analyze party");
      statement.execute("vacuum analyze contact_point");
      statement.execute("vacuum analyze debtor");
    }
  }

  private static void point(
      Statement statement,
      long creditor,
      String kind,
      String value,
      String postcode,
      String numbers)
      throws SQLException {
    statement.execute(
        "insert into contact_point (party_id, creditor_id, kind, value, postcode, match_block, country, source, since)"
            + " select 10000000 + n, "
            + creditor
            + ", '"
            + kind
            + "', "
            + value
            + ", "
            + postcode
            + ", match_block("
            + postcode
            + ", "
            + NAME.formatted("(n * 31 % 1400)")
            + "), 'FR', 'BENCH', '2026-01-01' from "
            + numbers);
  }

  /** One row in ten is a known person with a letter more, one in twenty has a known number. */
  private void write(Path csv) throws IOException, SQLException {
    String rows =
        "select format('D%s;CONSUMER;%s;%s;%s;b%s@example.org;1 rue A;%s;Ville;C%s;2026-01-31;10', n, "
            + NAME.formatted("(n * 31 % 1400)")
            + " || case when n % 10 = 0 then 'e' else 'ovitch' end, "
            + FIRST_NAME.formatted("n")
            + ", case when n % 20 = 0 then '+336' || lpad(n::text, 8, '0') else '' end, n, "
            + POSTCODE
            + ", n) from generate_series(1, "
            + ROWS
            + ") n";
    StringBuilder text =
        new StringBuilder(
            "debtor_ref;debtor_type;name;first_name;phone;email;address;postcode;city;claim_ref;due_date;amount\n");
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(rows)) {
      while (row.next()) {
        text.append(row.getString(1)).append('\n');
      }
    }
    Files.writeString(csv, text);
  }

  /** The index entries of the same rows, counted and nothing else. */
  private long bareLookups() {
    String rows =
        "create temp table bench_row on commit drop as select match_block("
            + POSTCODE
            + ", "
            + NAME.formatted("(n * 31 % 1400)")
            + ") as block, '+336' || lpad(n::text, 8, '0') as phone, 'b' || n || '@example.org' as email"
            + " from generate_series(1, "
            + ROWS
            + ") n";
    String bare =
        "select count(*) from bench_row n cross join lateral ("
            + "select 1 from contact_point c where c.match_block = n.block"
            + " union all select 1 from contact_point c where c.kind = 'PHONE' and c.value = n.phone"
            + " union all select 1 from contact_point c where c.kind = 'EMAIL' and c.value = n.email) x";
    return database.asAgency(
        em -> {
          em.createNativeQuery(rows).executeUpdate();
          em.createNativeQuery("analyze bench_row").executeUpdate();
          long start = System.nanoTime();
          em.createNativeQuery(bare).getSingleResult();
          return PlacementBench.millisSince(start);
        });
  }

  private void publish(Path directory, long search, long dryRun, long bare) throws IOException {
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("benchmark", "duplicates");
    figures.put("debtors", debtors);
    figures.put("rows", ROWS);
    figures.put("searchMillis", search);
    figures.put("dryRunMillis", dryRun);
    figures.put("bareLookupMillis", bare);
    figures.put("ratio", Math.round(100.0 * search / Math.max(1, bare)) / 100.0);
    figures.put("doubtfulRows", doubtful);
    Files.createDirectories(directory);
    new ObjectMapper()
        .enable(SerializationFeature.INDENT_OUTPUT)
        .writeValue(directory.resolve("duplicates.json").toFile(), figures);
    String table =
        ("| duplicate detection of %d rows against %d debtors | |\n|---|---:|\n"
                + "| search (aim: at most 60 s) | %d ms |\n| the whole dry run | %d ms |\n"
                + "| bare index lookups of the same rows | %d ms |\n| rows found doubtful | %d |\n")
            .formatted(ROWS, debtors, search, dryRun, bare, doubtful);
    Files.writeString(directory.resolve("duplicates.md"), table);
    System.out.print(table);
  }
}
