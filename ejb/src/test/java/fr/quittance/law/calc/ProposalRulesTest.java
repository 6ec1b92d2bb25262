package fr.quittance.law.calc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.quittance.kernel.Problem;
import fr.quittance.law.LawCode;
import fr.quittance.law.LawParameterRow;
import fr.quittance.law.LawSeries;
import fr.quittance.law.LawSeriesRow;
import fr.quittance.law.ProposeValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProposalRulesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 12, 20);
  private static final LawSeriesRow LEGAL =
      new LawSeriesRow(new LawSeries(LawCode.LEGAL_INTEREST, "OTHER"), "PERCENT", false);
  private static final LawSeriesRow NOTICE =
      new LawSeriesRow(new LawSeries(LawCode.GDPR_NOTICE, "fr"), null, true);

  @Test
  void theNextHalfYearsValueIsTaken() {
    assertThatCode(() -> check(legal("2027-01-01", "2027-06-30", "2.81"), null))
        .doesNotThrowAnyException();
  }

  @Test
  void everythingThatIsMissingIsNamedAtOnce() {
    ProposeValue empty = new ProposeValue(LEGAL.series(), null, null, null, null, " ", null, "");

    assertThat(refusal(empty, null).errors())
        .extracting(Problem.Error::field)
        .containsExactly("validFrom", "source", "checkedOn", "why", "number");
  }

  @ParameterizedTest
  @CsvSource({
    "2027-01-02, 2027-06-30, law-half-year-start",
    "2027-02-01, 2027-06-30, law-half-year-start",
    "2027-01-01, 2027-12-31, law-half-year-end",
    "2027-01-01, , law-half-year-end",
    "2027-07-01, 2027-06-30, law-ends-first",
  })
  void aHalfYearlyValueCountsForOneHalfYear(String from, String to, String code) {
    assertThat(refusal(legal(from, to, "2.81"), null).errors())
        .extracting(Problem.Error::code)
        .contains(code);
  }

  @Test
  void aSourceIsNotCheckedTomorrow() {
    ProposeValue early =
        new ProposeValue(
            LEGAL.series(),
            LocalDate.of(2027, 1, 1),
            LocalDate.of(2027, 6, 30),
            new BigDecimal("2.81"),
            null,
            "arrêté",
            TODAY.plusDays(1),
            "semestre");

    assertThat(refusal(early, null).errors())
        .extracting(Problem.Error::code)
        .containsExactly("law-checked-later");
  }

  @Test
  void aPointInTheWrongPlaceIsSeen() {
    Problem refusal = refusal(legal("2027-01-01", "2027-06-30", "281"), null);

    assertThat(refusal.code()).isEqualTo("law-number-range");
    assertThat(refusal.arguments()).hasSize(2);
    assertThat(refusal.errors()).extracting(Problem.Error::field).containsExactly("number");
    assertThat(refusal(legal("2027-01-01", "2027-06-30", "-1"), null).code())
        .isEqualTo("law-number-range");
  }

  @Test
  void whatIsCountedHasNoDecimals() {
    assertThat(SaneRange.of("MONTHS").splits(new BigDecimal("1.5"))).isTrue();
    assertThat(SaneRange.of("MONTHS").splits(new BigDecimal("10.00"))).isFalse();
    assertThat(SaneRange.of("PERCENT").splits(new BigDecimal("2.75"))).isFalse();
  }

  @Test
  void theSameValueOnceMoreIsNone() {
    assertThat(refusal(legal("2026-07-01", "2026-12-31", "2.750"), half("2.75")).code())
        .isEqualTo("law-unchanged");
  }

  @Test
  void aCorrectionOrABetterSourceIsSomething() {
    assertThatCode(() -> check(legal("2026-07-01", "2026-12-31", "2.76"), half("2.75")))
        .doesNotThrowAnyException();
    assertThatCode(() -> check(legal("2026-07-01", "2026-12-31", "2.75"), half("2.75", "presse")))
        .doesNotThrowAnyException();
  }

  /** Until 2014 the legal rate was fixed by the year. */
  @Test
  void aYearlyRowIsCorrectedAsItIs() {
    LawParameterRow year = row("2012-01-01", "2012-12-31", "0.71", null, "presse");

    assertThatCode(() -> check(legal("2012-01-01", "2012-12-31", "0.72"), year))
        .doesNotThrowAnyException();
  }

  @Test
  void aTextKeepsThePlacesThatLettersFill() {
    LawParameterRow before =
        row("2018-05-25", null, null, "{agency} traite vos données pour {creditor}.", "RGPD");

    assertThatCode(() -> checkText("{creditor} a chargé {agency}.", before))
        .doesNotThrowAnyException();
    Problem refusal =
        catchThrowableOfType(Problem.class, () -> checkText("Nous traitons vos données.", before));
    assertThat(refusal.errors())
        .extracting(Problem.Error::code)
        .containsExactly("law-placeholders");
  }

  private static void check(ProposeValue value, LawParameterRow before) {
    new ProposalRules(value, LEGAL, before, TODAY).check();
  }

  private static void checkText(String text, LawParameterRow before) {
    ProposeValue value =
        new ProposeValue(
            NOTICE.series(),
            LocalDate.of(2027, 1, 1),
            null,
            null,
            text,
            "CNIL",
            TODAY,
            "relecture");
    new ProposalRules(value, NOTICE, before, TODAY).check();
  }

  private static Problem refusal(ProposeValue value, LawParameterRow before) {
    return catchThrowableOfType(Problem.class, () -> check(value, before));
  }

  private static ProposeValue legal(String from, String to, String number) {
    return new ProposeValue(
        LEGAL.series(),
        LocalDate.parse(from),
        to == null ? null : LocalDate.parse(to),
        new BigDecimal(number),
        null,
        "arrêté",
        TODAY,
        "semestre");
  }

  private static LawParameterRow half(String number) {
    return half(number, "arrêté");
  }

  private static LawParameterRow half(String number, String source) {
    return row("2026-07-01", "2026-12-31", number, null, source);
  }

  private static LawParameterRow row(
      String from, String to, String number, String text, String source) {
    return new LawParameterRow(
        1,
        "LEGAL_INTEREST",
        "OTHER",
        LocalDate.parse(from),
        to == null ? null : LocalDate.parse(to),
        number == null ? null : new BigDecimal(number),
        text,
        "PERCENT",
        source,
        TODAY);
  }
}
