package fr.quittance.kernel;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * A rate in percent: 12.15 means 12.15 %.
 *
 * @param percent any scale, never null
 */
public record Rate(BigDecimal percent) implements Serializable {

  public static Rate percent(String percent) {
    return new Rate(new BigDecimal(percent));
  }

  public static Rate percent(BigDecimal percent) {
    return new Rate(percent);
  }

  /** The rate as a factor: 12.15 % is 0.1215. Exact. */
  public BigDecimal fraction() {
    return percent.movePointLeft(2);
  }
}
