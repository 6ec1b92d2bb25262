package fr.quittance.ledger.calc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.quittance.ledger.calc.RateSeries.Value;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Worked examples that others published, computed with the engine that balances come from.
 *
 * <p>Their first day is the day after the due date, their last one is not counted. An example's
 * rate is told to the engine as that of the ECB, ten points lower.
 */
class InterestVectorsTest {

  private static final BigDecimal MARGIN = BigDecimal.TEN;
  private static final Map<String, DayBasis> OFFERED =
      Map.of("ACT_365F", DayBasis.ACT_365F, "ACT_ACT_ISDA", DayBasis.ACT_ACT);

  private Path folder;

  @BeforeEach
  void samples() {
    String samples = System.getenv("QUITTANCE_SAMPLES");
    assumeTrue(
        samples != null, "QUITTANCE_SAMPLES is not set: the vectors of interest were not read");
    folder = Path.of(samples, "interest");
  }

  @Test
  void unpaidClaimsBearWhatTheVectorsSay() throws IOException {
    List<JsonNode> vectors = vectors().filter(vector -> !vector.has("payments")).toList();
    assertThat(vectors).hasSize(4);
    for (JsonNode vector : vectors) {
      Told file = file(vector);
      String last = end(vector).minusDays(1).toString();
      assertThat(file.interest(last)).as(name(vector)).isEqualTo(text(vector, "interest"));
      if (vector.has("total")) {
        assertThat(file.indemnity(last)).isEqualTo(text(vector, "flatCompensation"));
        assertThat(file.total(last)).as(name(vector)).isEqualTo(text(vector, "total"));
      }
    }
  }

  /**
   * The vector lowers the principal by the whole payment and stops interest on the day before. Here
   * a payment meets interest first (C. civ. 1343-1) and the day of payment still bears some: 182
   * days make 498.63, so 3501.37 of the 4000.00 go to principal, and 183 days on 6498.63 follow.
   */
  @Test
  void aPartPaymentFollowsTheCivilCodeAndNotTheVector() throws IOException {
    JsonNode vector = vectors().filter(one -> one.has("payments")).findFirst().orElseThrow();
    JsonNode payment = vector.get("payments").get(0);
    Told file = file(vector).pays(payment.get(0).asText(), payment.get(1).asText());
    String last = end(vector).minusDays(1).toString();
    assertThat(file.interestAmounts(last)).containsExactly("495.89", "2.74", "325.82");
    assertThat(file.principal(last))
        .isEqualTo("6498.63")
        .isNotEqualTo(text(vector, "principalLeft"));
    assertThat(file.total(last)).isEqualTo("6864.45").isNotEqualTo(text(vector, "total"));
  }

  /**
   * The vector's rate may change on any day; it agrees because it does so on 1 July. A month later
   * the half-year keeps the rate of its first day (C. com. L441-10 II).
   */
  @Test
  void aRateThatChangesInsideAHalfYearWaitsForTheNext() throws IOException {
    JsonNode vector =
        vectors()
            .filter(one -> one.get("segments").size() > 1 && !one.has("payments"))
            .findFirst()
            .orElseThrow();
    LocalDate from = start(vector);
    List<Value> late = List.of(value(from, "0"), value(from.plusMonths(7), "10"));
    Told file = Told.file(TestLaw.withEcb(new RateSeries(late)));
    file.commercial("10000", from.minusDays(1).toString());
    assertThat(file.interest(end(vector).minusDays(1).toString())).isEqualTo("1000.00");
  }

  @Test
  void daysAreCountedFromTheDayAfterTheDueDate() throws IOException {
    for (JsonNode rule : rule("days between").get("cases")) {
      LocalDate from = day(rule.get(0));
      Told file = Told.file().agreed("10000", from.minusDays(1).toString(), "50");
      int days =
          file.at(day(rule.get(1)).minusDays(1)).lines().stream()
              .filter(line -> line.kind() == Computed.Kind.INTEREST)
              .mapToInt(line -> line.accrual().days())
              .sum();
      assertThat(days).as(rule.toString()).isEqualTo(rule.get(2).asInt());
    }
  }

  @Test
  void theRateByLawIsThatOfTheEcbAndTenPoints() throws IOException {
    for (JsonNode rule : rule("default late-payment rate").get("cases")) {
      LocalDate on = day(rule.get(0));
      Told file = Told.file().commercial("10000", on.minusDays(1).toString());
      assertThat(file.at(on).lines())
          .filteredOn(line -> line.kind() == Computed.Kind.INTEREST)
          .extracting(line -> line.accrual().rate().percent().toPlainString())
          .containsExactly(rule.get(1).asText());
    }
  }

  @Test
  void nothingAccruesBeforeTheDueDate() throws IOException {
    JsonNode rule = rule("before due date").get("case");
    Told file = Told.file().commercial("10000", text(rule, "due"));
    assertThat(file.interest(text(rule, "asOf"))).isEqualTo(text(rule, "interest"));
  }

  @Test
  void yearFractionsAreThoseOfTheConventionsOnOffer() throws IOException {
    List<String[]> rows =
        Files.readAllLines(folder.resolve("day-count-vectors.csv")).stream()
            .map(line -> line.split(";"))
            .filter(row -> OFFERED.containsKey(row[0]))
            .toList();
    assertThat(rows).hasSize(9);
    for (String[] row : rows) {
      assertThat(
              yearFraction(OFFERED.get(row[0]), LocalDate.parse(row[1]), LocalDate.parse(row[2])))
          .as(String.join(" ", row))
          .isCloseTo(new BigDecimal(row[3]), within(new BigDecimal("1e-14")));
    }
  }

  /** Stretch by stretch, as an account counts them; the last day does not count. */
  private static BigDecimal yearFraction(DayBasis basis, LocalDate start, LocalDate end) {
    BigDecimal sum = BigDecimal.ZERO;
    LocalDate from = start;
    while (from.isBefore(end)) {
      LocalDate year = basis.lastDayOfYear(from);
      LocalDate to = year.isBefore(end) ? year : end.minusDays(1);
      sum =
          sum.add(
              BigDecimal.valueOf(DayBasis.days(from, to))
                  .divide(BigDecimal.valueOf(basis.yearDays(from)), MathContext.DECIMAL64));
      from = to.plusDays(1);
    }
    return sum;
  }

  private static Told file(JsonNode vector) {
    return Told.file(TestLaw.withEcb(rates(vector)))
        .commercial(
            text(vector.get("segments").get(0), "principal"),
            start(vector).minusDays(1).toString());
  }

  private static RateSeries rates(JsonNode vector) {
    List<Value> values = new ArrayList<>();
    LocalDate from = start(vector);
    for (JsonNode segment : vector.get("segments")) {
      values.add(value(from, new BigDecimal(text(segment, "ratePct")).subtract(MARGIN).toString()));
      from = from.plusDays(segment.get("days").asInt());
    }
    return new RateSeries(values);
  }

  private static Value value(LocalDate from, String rate) {
    return new Value(from, null, new BigDecimal(rate), "vector");
  }

  /** One of them says how many days and not which. */
  private static LocalDate start(JsonNode vector) {
    return vector.has("from") ? day(vector.get("from")) : LocalDate.of(2025, 1, 1);
  }

  private static LocalDate end(JsonNode vector) {
    return vector.has("to")
        ? day(vector.get("to"))
        : start(vector).plusDays(vector.get("segments").get(0).get("days").asInt());
  }

  private Stream<JsonNode> vectors() throws IOException {
    return StreamSupport.stream(read().get("vectors").spliterator(), false);
  }

  private JsonNode rule(String start) throws IOException {
    return StreamSupport.stream(read().get("rules").spliterator(), false)
        .filter(rule -> text(rule, "rule").startsWith(start))
        .findFirst()
        .orElseThrow();
  }

  private JsonNode read() throws IOException {
    return new ObjectMapper()
        .readTree(Files.readString(folder.resolve("late-payment-vectors.json")));
  }

  private static String name(JsonNode vector) {
    return text(vector, "name");
  }

  private static String text(JsonNode node, String member) {
    return node.get(member).asText();
  }

  private static LocalDate day(JsonNode node) {
    return LocalDate.parse(node.asText());
  }
}
