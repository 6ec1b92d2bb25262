package fr.quittance.bench;

import fr.quittance.mandate.PlacementMapping;
import fr.quittance.portfolio.PlacedFile;
import fr.quittance.portfolio.PlacementReport;
import fr.quittance.portfolio.store.PlacementDesk;
import fr.quittance.testing.TestDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Placement of 100,000 rows, from the bytes of a CSV file to the commit, beside {@code COPY} of the
 * very rows that it wrote into the same tables of a second database: same schema, indexes and
 * triggers, durability on in both. What {@code COPY} does not do is read, check, match and derive.
 */
public final class PlacementBench {

  private static final int ROWS = 100_000;
  private static final int WARM_UP_ROWS = 2_000;
  private static final int ROUNDS = 3;

  private final TestDatabase placed = TestDatabase.another();
  private final TestDatabase copied = TestDatabase.another();
  private final HeapWatch heap = new HeapWatch();

  private PlacementBench() {}

  /** What one round took. */
  record Round(int accepted, long placementMillis, long copyMillis, long csvBytes) {

    double ratio() {
      return (double) placementMillis / copyMillis;
    }
  }

  /**
   * @param arguments the directory of the results
   */
  public static void main(String[] arguments) throws Exception {
    PlacementBench bench = new PlacementBench();
    bench.round(WARM_UP_ROWS, 0);
    List<Round> rounds = new ArrayList<>();
    for (int i = 1; i <= ROUNDS; i++) {
      rounds.add(bench.round(ROWS, i));
    }
    Round median =
        rounds.stream().sorted(Comparator.comparingDouble(Round::ratio)).toList().get(ROUNDS / 2);
    new BenchResult(ROWS, median, rounds, bench.heap.peakBytes(), bench.placed)
        .write(Path.of(arguments[0]));
  }

  private Round round(int rows, int seed) throws IOException, SQLException {
    Path csv = Files.createTempFile("bench", ".csv");
    try {
      new PlacementCsv(seed).write(csv, rows);
      PlacementDesk desk = PlacementDesk.open(placed);
      heap.watch();
      long start = System.nanoTime();
      PlacementReport report = place(desk, csv);
      long millis = millisSince(start);
      heap.rest();
      long copy = new CopiedRows(placed, copied, desk, report.id()).copyMillis();
      return new Round(report.accepted(), millis, copy, Files.size(csv));
    } finally {
      Files.delete(csv);
    }
  }

  private PlacementReport place(PlacementDesk desk, Path csv) throws IOException {
    try (InputStream content = Files.newInputStream(csv);
        PlacedFile file = PlacedFile.receive(content, PlacementDesk.LIMITS.bytes())) {
      return placed.asAgency(
          em -> desk.place(em, file, PlacementMapping.OURS, (phase, rows, percent) -> {}));
    }
  }

  static long millisSince(long startNanos) {
    return (System.nanoTime() - startNanos) / 1_000_000;
  }
}
