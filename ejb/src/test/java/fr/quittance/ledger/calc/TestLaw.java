package fr.quittance.ledger.calc;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The law of 2024 to 2026, as far as the examples need it. */
final class TestLaw {

  private static final RateSeries ECB = halves("4.50", "4.25", "3.15", "2.15", "2.15", "2.40");

  static final InterestLaw LAW = law(ECB, DayBasis.ACT_365F);
  static final InterestLaw ACTUAL_YEAR = law(ECB, DayBasis.ACT_ACT);

  private TestLaw() {}

  /** The same law, had the ECB set these rates. */
  static InterestLaw withEcb(RateSeries ecb) {
    return law(ecb, DayBasis.ACT_365F);
  }

  private static InterestLaw law(RateSeries ecb, DayBasis basis) {
    return new InterestLaw(
        Map.of(
            LegalCategory.INDIVIDUAL, halves("8.01", "8.16", "7.21", "6.65", "6.67", "6.84"),
            LegalCategory.OTHER, halves("5.07", "4.92", "3.71", "2.76", "2.62", "2.75")),
        ecb,
        always("10", "C. com. L441-10 II"),
        always("8", "CCP R2192-31"),
        always("3", "C. com. L441-10 II"),
        always("40", "C. com. D441-5"),
        always("5", "CMF L313-3"),
        always("2", "CMF L313-3"),
        basis,
        List.of(Bucket.COSTS, Bucket.INTEREST, Bucket.PRINCIPAL, Bucket.INDEMNITY));
  }

  /** A rate for every half-year since 2015. */
  static InterestLaw tenYears() {
    String[] rates = new String[24];
    for (int i = 0; i < rates.length; i++) {
      rates[i] = (1 + i % 4) + "." + (10 + i);
    }
    RateSeries series = halves(LocalDate.of(2015, 1, 1), rates);
    return new InterestLaw(
        Map.of(LegalCategory.INDIVIDUAL, series, LegalCategory.OTHER, series),
        series,
        LAW.commercialMargin(),
        LAW.publicMargin(),
        LAW.floorFactor(),
        LAW.indemnity(),
        LAW.surcharge(),
        LAW.surchargeMonths(),
        DayBasis.ACT_365F,
        LAW.order());
  }

  private static RateSeries halves(String... rates) {
    return halves(LocalDate.of(2024, 1, 1), rates);
  }

  private static RateSeries halves(LocalDate first, String... rates) {
    List<RateSeries.Value> values = new ArrayList<>();
    LocalDate from = first;
    for (String rate : rates) {
      LocalDate next = from.plusMonths(6);
      values.add(new RateSeries.Value(from, next.minusDays(1), new BigDecimal(rate), "test"));
      from = next;
    }
    return new RateSeries(values);
  }

  static RateSeries always(String number, String source) {
    return new RateSeries(
        Arrays.asList(
            new RateSeries.Value(LocalDate.of(2000, 1, 1), null, new BigDecimal(number), source)));
  }
}
