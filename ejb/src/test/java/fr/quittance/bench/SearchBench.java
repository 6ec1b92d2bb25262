package fr.quittance.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import fr.quittance.adapter.phonenumber.LibPhoneNumbers;
import fr.quittance.bench.SearchQuestions.Question;
import fr.quittance.compliance.port.PhoneNumbers;
import fr.quittance.insight.SearchQueries;
import fr.quittance.ledger.LedgerFixture;
import fr.quittance.testing.TestDatabase;
import fr.quittance.testing.Wiring;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Search over a million files as the box in the header asks it, row policies, names of files and
 * all, beside the bare index query that a program would send that knew where to look, over JDBC
 * without any policy, in the same run.
 */
public final class SearchBench {

  private static final int EACH = 100;
  private static final int WARM_UP = 20;
  private static final int LIMIT = 10;
  private static final PhoneNumbers PLANS = new LibPhoneNumbers();
  private static final String NAMES =
      "select (search_words(first_name))[1], (search_words(name))[1] from party"
          + " where first_name is not null and length(name) > 4 and length(first_name) > 3"
          + " and id % 997 = 0";

  private final TestDatabase database = TestDatabase.another();
  private final Map<String, List<Long>> searches = new TreeMap<>();
  private final Map<String, List<Long>> bares = new TreeMap<>();
  private int missed;

  private SearchBench() {}

  /**
   * @param arguments the directory of the results
   */
  public static void main(String[] arguments) throws SQLException, IOException {
    SearchBench bench = new SearchBench();
    long start = System.nanoTime();
    SearchPortfolio.fill(bench.database);
    long filled = PlacementBench.millisSince(start);
    List<String[]> names = bench.names();
    new SearchQuestions().mixed(WARM_UP, names).forEach(question -> bench.search(question));
    bench.searches.clear();
    bench.missed = 0;
    List<Question> questions = new SearchQuestions().mixed(EACH, names);
    questions.forEach(question -> bench.search(question));
    bench.bare(questions);
    bench.publish(Path.of(arguments[0]), filled);
  }

  private List<String[]> names() throws SQLException {
    List<String[]> names = new ArrayList<>();
    try (Connection connection = database.connectAsAdmin();
        ResultSet rows = connection.createStatement().executeQuery(NAMES)) {
      while (rows.next()) {
        names.add(new String[] {rows.getString(1), rows.getString(2)});
      }
    }
    return names;
  }

  private void search(Question question) {
    long start = System.nanoTime();
    int found =
        database.asAgency(
            em ->
                new Wiring(em, LedgerFixture.clock("2026-12-01T10:00:00Z"))
                    .with(PhoneNumbers.class, PLANS)
                    .get(SearchQueries.class)
                    .search(question.typed(), LIMIT)
                    .size());
    keep(searches, question, System.nanoTime() - start);
    missed += found == 0 && !question.kind().equals("nothing there") ? 1 : 0;
  }

  private void bare(List<Question> questions) throws SQLException {
    try (Connection connection = database.connectAsAdmin()) {
      for (Question question : questions) {
        try (PreparedStatement statement = connection.prepareStatement(question.bare())) {
          for (int i = 0; i < question.values().size(); i++) {
            statement.setString(i + 1, question.values().get(i));
          }
          long start = System.nanoTime();
          try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
              rows.getLong(1);
            }
          }
          keep(bares, question, System.nanoTime() - start);
        }
      }
    }
  }

  private static void keep(Map<String, List<Long>> times, Question question, long nanos) {
    times.computeIfAbsent(question.kind(), key -> new ArrayList<>()).add(nanos);
    times.computeIfAbsent("all", key -> new ArrayList<>()).add(nanos);
  }

  private void publish(Path directory, long filled) throws IOException {
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("benchmark", "search");
    figures.put("files", SearchPortfolio.FILES);
    figures.put("fillMillis", filled);
    figures.put("searches", searches.get("all").size());
    figures.put("withoutAnswer", missed);
    StringBuilder table =
        new StringBuilder("| search over ")
            .append(SearchPortfolio.FILES)
            .append(
                " files, ms | p50 | p95 | p99 | bare p50 | bare p95 |\n|---|---:|---:|---:|---:|---:|\n");
    for (String kind : searches.keySet()) {
      BigDecimal[] search = percentiles(searches.get(kind));
      BigDecimal[] bare = percentiles(bares.get(kind));
      figures.put(kind, Map.of("search", search, "bare", bare));
      table.append(
          "| %s | %s | %s | %s | %s | %s |\n"
              .formatted(kind, search[0], search[1], search[2], bare[0], bare[1]));
    }
    Files.createDirectories(directory);
    new ObjectMapper()
        .enable(SerializationFeature.INDENT_OUTPUT)
        .writeValue(directory.resolve("search.json").toFile(), figures);
    Files.writeString(directory.resolve("search.md"), table);
    System.out.print(table);
  }

  /** p50, p95 and p99 in milliseconds. */
  private static BigDecimal[] percentiles(List<Long> nanos) {
    long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
    return Arrays.stream(new int[] {50, 95, 99})
        .mapToObj(p -> sorted[(sorted.length * p + 99) / 100 - 1])
        .map(time -> BigDecimal.valueOf(time).movePointLeft(6).setScale(2, RoundingMode.HALF_UP))
        .toArray(BigDecimal[]::new);
  }
}
