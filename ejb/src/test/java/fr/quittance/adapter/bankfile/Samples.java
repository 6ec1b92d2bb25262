package fr.quittance.adapter.bankfile;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.quittance.cash.port.BankFile;
import fr.quittance.cash.port.BankFileUnreadable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Files for the tests: real samples kept outside the project, and our own beside the tests. */
final class Samples {

  private static final String VARIABLE = "QUITTANCE_SAMPLES";

  private Samples() {}

  static byte[] sample(String path) throws IOException {
    return Files.readAllBytes(root().resolve(path));
  }

  static BankFile readSample(String path) throws IOException, BankFileUnreadable {
    return new BankFileDispatcher().read(sample(path), path);
  }

  static byte[] own(String name) throws IOException {
    try (InputStream in = Samples.class.getResourceAsStream(name)) {
      return in.readAllBytes();
    }
  }

  static BankFile readOwn(String name) throws IOException, BankFileUnreadable {
    return new BankFileDispatcher().read(own(name), name);
  }

  /** The rows of a semicolon-separated file by column name. */
  static List<Map<String, String>> rows(String path) throws IOException {
    List<String> lines = Files.readAllLines(root().resolve(path));
    String[] columns = lines.get(0).split(";", -1);
    return lines.stream().skip(1).map(line -> row(columns, line.split(";", -1))).toList();
  }

  private static Map<String, String> row(String[] columns, String[] values) {
    Map<String, String> row = new LinkedHashMap<>();
    Arrays.asList(columns).forEach(column -> row.put(column, values[row.size()]));
    return row;
  }

  private static Path root() {
    String root = System.getenv(VARIABLE);
    assumeTrue(root != null, VARIABLE + " is not set: the real samples are not compared");
    return Path.of(root);
  }
}
