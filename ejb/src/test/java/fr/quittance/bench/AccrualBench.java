package fr.quittance.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import fr.quittance.ledger.FileRange;
import fr.quittance.ledger.LedgerFixture;
import fr.quittance.testing.TestDatabase;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * The nightly projection of a portfolio: every file's facts read, computed as of the day and kept,
 * slice by slice, beside one bare {@code UPDATE} of the same rows with constants, in the same
 * database. Two claims a file, one of them part paid.
 */
public final class AccrualBench {

  private static final int SMALL = 100_000;
  private static final int LARGE = 1_000_000;
  private static final int SLICE = 100_000;
  private static final int LANES = 2;
  private static final LocalDate PLACED = LocalDate.of(2026, 9, 1);

  private final TestDatabase database = TestDatabase.another();
  private final HeapWatch heap = new HeapWatch();
  private LocalDate day = PLACED;

  private AccrualBench() {}

  /**
   * @param arguments the directory of the results
   */
  public static void main(String[] arguments) throws SQLException, IOException {
    AccrualBench bench = new AccrualBench();
    bench.grow(0, SMALL);
    bench.night();
    bench.heap.watch();
    long small = bench.night();
    bench.grow(SMALL, LARGE);
    bench.night();
    long large = bench.night();
    bench.heap.rest();
    long bare = bench.bareUpdate();
    bench.publish(Path.of(arguments[0]), small, large, bare);
  }

  /** Files from..to with their facts, made of SQL. */
  private void grow(int from, int to) throws SQLException {
    long mandate = database.asAgency(em -> LedgerFixture.in(em).mandate);
    try (Connection connection = database.connectAsAdmin();
        Statement statement = connection.createStatement()) {
      statement.execute("set session_replication_role = replica");
      String numbers = "generate_series(" + (from + 1) + ", " + to + ") n";
      statement.execute(
          "insert into debtor (id, match_key) overriding system value select 10000000 + n,"
              + " sha256(('bench' || n)::bytea) from "
              + numbers);
      statement.execute(
          "insert into case_file (id, creditor_id, mandate_id, debtor_id, debtor_kind, debtor_ref,"
              + " currency, opened_on) overriding system value select 10000000 + n,"
              + " m.creditor_id, m.id, 10000000 + n, 'BUSINESS', 'B' || n, 'EUR', '2026-06-01'"
              + " from mandate m, "
              + numbers
              + " where m.id = "
              + mandate);
      for (int claim = 1; claim <= 2; claim++) {
        statement.execute(
            "insert into fact (file_id, creditor_id, kind, effective_on, recorded_at, amount,"
                + " currency, claim_id, details) select 10000000 + n, f.creditor_id, 'CLAIM',"
                + " '2026-01-01'::date + (n % 90), '2026-06-01', 100 + n % 900, 'EUR', n * 2 + "
                + claim
                + ", jsonb_build_object('dueDate', '2026-02-01'::date + (n % 90), 'debtorKind',"
                + " 'BUSINESS', 'creditorKind', 'COMPANY') from case_file f, "
                + numbers
                + " where f.id = 10000000 + n");
      }
      statement.execute(
          "insert into fact (file_id, creditor_id, kind, effective_on, recorded_at, amount,"
              + " currency) select 10000000 + n, f.creditor_id, 'PAYMENT', '2026-07-15',"
              + " '2026-07-15', 50, 'EUR' from case_file f, "
              + numbers
              + " where f.id = 10000000 + n");
      statement.execute(
          "insert into file_balance select id, creditor_id, 0, 0, 0, 0, 0, 0, 0, 0, false, null,"
              + " '2026-06-01' from case_file on conflict do nothing");
      statement.execute("vacuum analyze fact");
      statement.execute("vacuum analyze case_file");
      statement.execute("vacuum analyze file_balance");
    }
  }

  /** As the application does it: two ranges at once, each slice a transaction of its own. */
  private long night() {
    day = day.plusDays(1);
    Instant now = day.atTime(1, 0).toInstant(ZoneOffset.UTC);
    long start = System.nanoTime();
    List<FileRange> ranges = database.asAgency(em -> LedgerFixture.balanceStore(em).ranges(LANES));
    ranges.parallelStream().forEach(range -> walk(range, now));
    return PlacementBench.millisSince(start);
  }

  private void walk(FileRange range, Instant now) {
    OptionalLong last = OptionalLong.of(range.after());
    while (last.isPresent()) {
      FileRange rest = range.from(last.getAsLong());
      last = database.asAgency(em -> LedgerFixture.balanceStore(em).refresh(rest, SLICE, now, day));
    }
  }

  private long bareUpdate() {
    long start = System.nanoTime();
    database.doAsAgency(
        em ->
            em.createNativeQuery(
                    "update file_balance set placed = 1, paid = 1, total = 1, principal = 1,"
                        + " interest = 1, indemnity = 1, costs = 1, credit = 1,"
                        + " provisional = true, oldest_due_on = '2026-01-01', as_of = '2026-01-01'")
                .executeUpdate());
    return PlacementBench.millisSince(start);
  }

  private void publish(Path directory, long small, long large, long bare) throws IOException {
    long peak = heap.peakBytes() / (1024L * 1024);
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("benchmark", "accrual");
    figures.put("smallFiles", SMALL);
    figures.put("smallMillis", small);
    figures.put("largeFiles", LARGE);
    figures.put("largeMillis", large);
    figures.put("bareUpdateMillis", bare);
    figures.put("ratio", ratio(large, bare));
    figures.put("growth", ratio(large, small));
    figures.put("peakHeapMegabytes", peak);
    Files.createDirectories(directory);
    new ObjectMapper()
        .enable(SerializationFeature.INDENT_OUTPUT)
        .writeValue(directory.resolve("accrual.json").toFile(), figures);
    String table =
        "| nightly projection | |\n|---|---:|\n"
            + row(SMALL + " files", small + " ms")
            + row(LARGE + " files", large + " ms")
            + row("a bare UPDATE of the same " + LARGE + " rows", bare + " ms")
            + row("ratio to the bare UPDATE", ratio(large, bare) + " ×")
            + row("growth for ten times the files", ratio(large, small) + " ×")
            + row("peak heap (garbage included)", peak + " MB");
    Files.writeString(directory.resolve("accrual.md"), table);
    System.out.print(table);
  }

  private static String row(String what, String figure) {
    return "| " + what + " | " + figure + " |\n";
  }

  private static BigDecimal ratio(long one, long other) {
    return BigDecimal.valueOf(one).divide(BigDecimal.valueOf(other), 2, RoundingMode.HALF_UP);
  }
}
