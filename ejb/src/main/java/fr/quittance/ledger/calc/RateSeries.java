package fr.quittance.ledger.calc;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** A dated value of the law over time. */
public record RateSeries(List<Value> values) {

  /**
   * A value from its first day to its last.
   *
   * @param to null while nothing replaced it
   * @param source the article or decision
   */
  public record Value(LocalDate from, LocalDate to, BigDecimal number, String source) {

    private Found found(LocalDate day) {
      return new Found(number, source, to != null && to.isBefore(day));
    }
  }

  /**
   * What counts on a day.
   *
   * @param provisional whether the day's own value is not known yet and the last one stands in
   */
  public record Found(BigDecimal number, String source, boolean provisional) {}

  public RateSeries {
    values = values.stream().sorted(Comparator.comparing(Value::from).reversed()).toList();
  }

  /** The value that counts on a day, or the last one before it; null where none is that old. */
  Found on(LocalDate day) {
    int newest = 0;
    int oldest = values.size();
    while (newest < oldest) {
      int middle = (newest + oldest) >>> 1;
      if (values.get(middle).from().isAfter(day)) {
        newest = middle + 1;
      } else {
        oldest = middle;
      }
    }
    return newest == values.size() ? null : values.get(newest).found(day);
  }
}
