package fr.quittance.law.calc;

import java.math.BigDecimal;

/**
 * What a number of a unit can be at all. Not law: it only catches a point in the wrong place or a
 * value typed into the wrong line.
 *
 * @param whole whether the unit is counted, not measured
 */
public record SaneRange(BigDecimal least, BigDecimal most, boolean whole) {

  /** For a unit that this version does not know, any number that is not negative. */
  public static SaneRange of(String unit) {
    return switch (unit == null ? "" : unit) {
      case "PERCENT", "POINTS" -> upTo(50, false);
      case "TIMES" -> upTo(20, false);
      case "EUR" -> upTo(100_000, false);
      case "MONTHS" -> upTo(360, true);
      case "DAYS" -> upTo(3_660, true);
      case "ATTEMPTS" -> upTo(50, true);
      default -> upTo(1_000_000_000, false);
    };
  }

  public boolean contains(BigDecimal number) {
    return number.compareTo(least) >= 0 && number.compareTo(most) <= 0;
  }

  /** Whether the number has decimals that its unit cannot have. */
  public boolean splits(BigDecimal number) {
    return whole && number.stripTrailingZeros().scale() > 0;
  }

  private static SaneRange upTo(long most, boolean whole) {
    return new SaneRange(BigDecimal.ZERO, BigDecimal.valueOf(most), whole);
  }
}
