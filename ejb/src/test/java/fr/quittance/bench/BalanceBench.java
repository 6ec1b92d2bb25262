package fr.quittance.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs {@link BalanceFunction} and publishes its figures. */
public final class BalanceBench {

  private BalanceBench() {}

  /**
   * @param arguments the directory of the results
   */
  public static void main(String[] arguments) throws RunnerException, IOException {
    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .include(BalanceFunction.class.getName())
                    .forks(1)
                    .warmupIterations(5)
                    .warmupTime(TimeValue.seconds(1))
                    .measurementIterations(5)
                    .measurementTime(TimeValue.seconds(1))
                    .build())
            .run();
    Map<Integer, BigDecimal> balance = new TreeMap<>();
    Map<Integer, BigDecimal> sum = new TreeMap<>();
    for (RunResult result : results) {
      boolean bound = result.getParams().getBenchmark().endsWith("sumOfAmounts");
      (bound ? sum : balance)
          .put(
              Integer.valueOf(result.getParams().getParam("facts")),
              BigDecimal.valueOf(result.getPrimaryResult().getScore())
                  .setScale(2, RoundingMode.HALF_UP));
    }
    publish(Path.of(arguments[0]), balance, sum);
  }

  private static void publish(
      Path directory, Map<Integer, BigDecimal> balance, Map<Integer, BigDecimal> sum)
      throws IOException {
    Files.createDirectories(directory);
    new ObjectMapper()
        .enable(SerializationFeature.INDENT_OUTPUT)
        .writeValue(
            directory.resolve("balance.json").toFile(),
            Map.of("benchmark", "balance", "balanceMicros", balance, "sumMicros", sum));
    StringBuilder table =
        new StringBuilder(
            "| facts over ten years | balance | sum of the amounts |\n|---:|---:|---:|\n");
    balance.forEach(
        (facts, micros) ->
            table
                .append("| ")
                .append(facts)
                .append(" | ")
                .append(micros)
                .append(" µs | ")
                .append(sum.get(facts))
                .append(" µs |\n"));
    Files.writeString(directory.resolve("balance.md"), table);
    System.out.print(table);
  }
}
