package fr.quittance.kernel;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;

/**
 * An amount of money as it is posted: two decimals, one currency.
 *
 * <p>This is the single place where amounts are rounded, half up (law: none; the profession's
 * habit). Computations that need more precision stay in {@link BigDecimal} and are rounded once,
 * here.
 *
 * @param amount two decimals, any sign
 * @param currency ISO 4217 code
 */
public record Money(BigDecimal amount, String currency) implements Comparable<Money>, Serializable {

  public static final String EUR = "EUR";

  public Money {
    Objects.requireNonNull(currency, "currency");
    amount = amount.setScale(2, RoundingMode.HALF_UP);
  }

  public static Money of(BigDecimal amount, String currency) {
    return new Money(amount, currency);
  }

  /** Reads a decimal string such as {@code 12.34}. */
  public static Money of(String amount, String currency) {
    return new Money(new BigDecimal(amount), currency);
  }

  public static Money eur(String amount) {
    return of(amount, EUR);
  }

  public static Money zero(String currency) {
    return new Money(BigDecimal.ZERO, currency);
  }

  public Money plus(Money other) {
    return new Money(amount.add(sameCurrency(other).amount), currency);
  }

  public Money minus(Money other) {
    return new Money(amount.subtract(sameCurrency(other).amount), currency);
  }

  public Money negated() {
    return new Money(amount.negate(), currency);
  }

  /** The share that a rate takes of this amount, rounded half up to the cent. */
  public Money share(Rate rate) {
    return new Money(amount.multiply(rate.fraction()), currency);
  }

  /**
   * Simple interest on this amount, rounded half up to the cent.
   *
   * @param rate a year
   * @param days how many days it runs
   * @param yearDays how many days the rate's year has
   */
  public Money interest(Rate rate, int days, int yearDays) {
    BigDecimal yearly = amount.multiply(rate.percent());
    return new Money(
        yearly
            .multiply(BigDecimal.valueOf(days))
            .divide(BigDecimal.valueOf(100L * yearDays), 2, RoundingMode.HALF_UP),
        currency);
  }

  public Money min(Money other) {
    return compareTo(other) <= 0 ? this : other;
  }

  public Money max(Money other) {
    return compareTo(other) >= 0 ? this : other;
  }

  public boolean isZero() {
    return amount.signum() == 0;
  }

  public boolean isPositive() {
    return amount.signum() > 0;
  }

  public boolean isNegative() {
    return amount.signum() < 0;
  }

  @Override
  public int compareTo(Money other) {
    return amount.compareTo(sameCurrency(other).amount);
  }

  /** The amount as machines write it: {@code 12.34}. */
  public String plain() {
    return amount.toPlainString();
  }

  private Money sameCurrency(Money other) {
    if (!currency.equals(other.currency)) {
      throw new IllegalArgumentException("Cannot mix " + currency + " and " + other.currency);
    }
    return other;
  }
}
