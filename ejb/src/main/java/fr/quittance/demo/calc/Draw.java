package fr.quittance.demo.calc;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;

/** Draws from a seeded source, so that a demo portfolio is the same everywhere. */
final class Draw {

  private final Random source;

  Draw(long seed) {
    this.source = new Random(seed);
  }

  int between(int low, int high) {
    return low + source.nextInt(high - low + 1);
  }

  boolean chance(int percent) {
    return source.nextInt(100) < percent;
  }

  <T> T of(List<T> values) {
    return values.get(source.nextInt(values.size()));
  }

  /** An amount with cents; small ones are more frequent than large ones. */
  BigDecimal amount(int low, int high) {
    int span = (high - low) * 100;
    long cents = (long) low * 100 + Math.min(source.nextInt(span), source.nextInt(span));
    return BigDecimal.valueOf(cents, 2);
  }
}
