package fr.quittance.compliance.calc;

import static org.assertj.core.api.Assertions.assertThat;

import fr.quittance.compliance.calc.GateCase.Binding;
import fr.quittance.compliance.calc.GateCase.Reach;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule alone, then every pair of rules. */
class GateRulesTest {

  /** A Tuesday, 11:00 in Paris. */
  private static final String TUESDAY = "2026-12-01T10:00:00Z";

  private static final Map<String, Consumer<Cases>> BREAKS = new LinkedHashMap<>();

  static {
    BREAKS.put("AGENCY", cases -> cases.agency = Cases.insured(null, "2026-11-30"));
    BREAKS.put("FILE_OPEN", cases -> cases.closed = true);
    BREAKS.put("FIRST_LETTER", cases -> cases.firstLetterGone = false);
    BREAKS.put("HOLD", cases -> cases.hold("2026-12-01", "2026-12-03"));
    BREAKS.put("REACHABLE", cases -> cases.reach = new Reach(0, 0));
    BREAKS.put("OPT_OUT", cases -> cases.reach = new Reach(2, 2));
    BREAKS.put("HOLIDAY", cases -> cases.holidays.put(LocalDate.of(2026, 12, 1), "Fête"));
    BREAKS.put("HOURS", cases -> cases.hours = List.of());
    BREAKS.put("CAP_MONTH", GateRulesTest::fourThisMonth);
    BREAKS.put("CAP_WEEK", cases -> cases.counted("2026-11-30T10:00:00Z", TUESDAY));
  }

  @Test
  void nothingBrokenNothingRefused() {
    Judgement judgement = new Cases().at(TUESDAY);
    assertThat(judgement.allowed()).isTrue();
    assertThat(judgement.nextPermitted()).isNull();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void aBrokenRuleIsTheOneNamed(String rule) {
    Cases cases = new Cases();
    BREAKS.get(rule).accept(cases);
    assertThat(cases.refusals(TUESDAY)).containsExactly(rule);
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void ofTwoBrokenRulesBothAreNamedAndTheLaterOneDecidesWhen(String one, String other) {
    Cases cases = new Cases();
    BREAKS.get(one).accept(cases);
    BREAKS.get(other).accept(cases);
    Judgement both = cases.at(TUESDAY);
    assertThat(cases.refusals(TUESDAY)).containsOnlyOnce(one, other);
    Instant first = alone(one);
    Instant second = alone(other);
    if (first == null || second == null) {
      assertThat(both.nextPermitted()).isNull();
    } else {
      assertThat(both.nextPermitted()).isAfterOrEqualTo(first).isAfterOrEqualTo(second);
    }
  }

  @ParameterizedTest
  @CsvSource({"AGENCY", "FILE_OPEN", "FIRST_LETTER", "HOLIDAY", "HOURS", "CAP_MONTH", "CAP_WEEK"})
  void mandatoryContactsAndRepliesAreBoundByNoneOfThese(String rule) {
    Cases cases = new Cases();
    cases.binding = new Binding(false, false, false, true);
    BREAKS.get(rule).accept(cases);
    assertThat(cases.at(TUESDAY).allowed()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"HOLD", "REACHABLE", "OPT_OUT"})
  void theseBindEveryContact(String rule) {
    Cases cases = new Cases();
    cases.binding = new Binding(false, false, false, true);
    BREAKS.get(rule).accept(cases);
    assertThat(cases.refusals(TUESDAY)).containsExactly(rule);
  }

  @ParameterizedTest
  @CsvSource({"2026-11-29T11:00:00Z", "2026-12-01T23:00:00Z", "2026-11-28T10:30:00Z"})
  void aLetterDisturbsNobody(String instant) {
    Cases cases = new Cases();
    cases.binding = new Binding(true, false, true, true);
    fourThisMonth(cases);
    assertThat(cases.at(instant).allowed()).isTrue();
  }

  @Test
  void oneAddressThatDidNotOptOutIsEnough() {
    Cases cases = new Cases();
    cases.reach = new Reach(2, 1);
    assertThat(cases.at(TUESDAY).allowed()).isTrue();
  }

  @Test
  void everyRuleAnswersOnceAndInOrder() {
    assertThat(new Cases().at(TUESDAY).findings())
        .extracting(Finding::rule)
        .containsExactly(
            "AGENCY",
            "FILE_OPEN",
            "FIRST_LETTER",
            "HOLD",
            "DECEASED",
            "MINOR",
            "COUNSEL",
            "PROTECTED",
            "REACHABLE",
            "OPT_OUT",
            "SUNDAY",
            "HOLIDAY",
            "HOURS",
            "CAP_WEEK",
            "CAP_MONTH");
  }

  static Stream<String> rules() {
    return BREAKS.keySet().stream();
  }

  static Stream<Arguments> pairs() {
    List<String> rules = new ArrayList<>(BREAKS.keySet());
    List<Arguments> pairs = new ArrayList<>();
    for (int i = 0; i < rules.size(); i++) {
      for (int j = i + 1; j < rules.size(); j++) {
        pairs.add(Arguments.of(rules.get(i), rules.get(j)));
      }
    }
    return pairs.stream().filter(pair -> !contradicts(pair));
  }

  /** No address at all and an address that opted out cannot both be. */
  private static boolean contradicts(Arguments pair) {
    return List.of(pair.get()).equals(List.of("REACHABLE", "OPT_OUT"));
  }

  private static void fourThisMonth(Cases cases) {
    cases.counted(
        "2026-11-05T10:00:00Z",
        "2026-11-10T10:00:00Z",
        "2026-11-16T10:00:00Z",
        "2026-11-20T10:00:00Z");
  }

  private static Instant alone(String rule) {
    Cases cases = new Cases();
    BREAKS.get(rule).accept(cases);
    return cases.at(TUESDAY).nextPermitted();
  }
}
