package fr.quittance.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import fr.quittance.bench.PlacementBench.Round;
import fr.quittance.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is published: JSON for machines, a table for people. */
record BenchResult(
    int rows, Round median, List<Round> rounds, long peakHeapBytes, TestDatabase database) {

  private static final long MEGABYTE = 1024L * 1024;

  void write(Path directory) throws IOException, SQLException {
    Files.createDirectories(directory);
    new ObjectMapper()
        .enable(SerializationFeature.INDENT_OUTPUT)
        .writeValue(directory.resolve("placement.json").toFile(), figures());
    Files.writeString(directory.resolve("placement.md"), table());
    System.out.print(table());
  }

  private Map<String, Object> figures() throws SQLException {
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("benchmark", "placement");
    figures.put("rows", rows);
    figures.put("accepted", median.accepted());
    figures.put("placementMillis", median.placementMillis());
    figures.put("copyMillis", median.copyMillis());
    figures.put("ratio", rounded(median.ratio()));
    figures.put("rowsPerSecond", rows * 1000L / median.placementMillis());
    figures.put("peakHeapMegabytes", peakHeapBytes / MEGABYTE);
    figures.put("maxHeapMegabytes", Runtime.getRuntime().maxMemory() / MEGABYTE);
    figures.put("csvBytes", median.csvBytes());
    figures.put("rounds", rounds);
    figures.put("processors", Runtime.getRuntime().availableProcessors());
    figures.put("java", Runtime.version().toString());
    for (String setting :
        List.of(
            "server_version",
            "fsync",
            "synchronous_commit",
            "full_page_writes",
            "shared_buffers")) {
      figures.put(setting, setting(setting));
    }
    return figures;
  }

  private String setting(String name) throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("show " + name)) {
      row.next();
      return row.getString(1);
    }
  }

  private String table() {
    StringBuilder table = new StringBuilder();
    table.append("| placement of ").append(rows).append(" rows | |\n|---|---:|\n");
    line(
        table,
        "placement, wall time (median of " + rounds.size() + ")",
        median.placementMillis() + " ms");
    line(table, "COPY of the same rows into the same tables", median.copyMillis() + " ms");
    line(table, "ratio", rounded(median.ratio()) + " ×");
    line(
        table,
        "peak heap (garbage included; limit "
            + Runtime.getRuntime().maxMemory() / MEGABYTE
            + " MB)",
        peakHeapBytes / MEGABYTE + " MB");
    return table.toString();
  }

  private static void line(StringBuilder table, String what, String figure) {
    table.append("| ").append(what).append(" | ").append(figure).append(" |\n");
  }

  private static double rounded(double ratio) {
    return Math.round(ratio * 100) / 100.0;
  }
}
