package fr.quittance.reports;

import java.math.BigDecimal;
import java.util.Currency;

/**
 * Refuses report data that would print a wrong or empty document. Every refusal is an {@link
 * IllegalArgumentException} that names the value.
 */
public final class DataCheck {

  private static final int CENTS = 2;

  private DataCheck() {}

  /** A value that must be there. */
  public static <T> T present(String name, T value) {
    if (value == null) {
      throw new IllegalArgumentException(name + " is missing");
    }
    return value;
  }

  /** A text that must not be blank. */
  public static String text(String name, String value) {
    if (present(name, value).isBlank()) {
      throw new IllegalArgumentException(name + " is blank");
    }
    return value;
  }

  /** An amount in the document's currency; brought to two decimals, refused when it has more. */
  public static BigDecimal amount(String name, BigDecimal value) {
    BigDecimal exact = present(name, value).stripTrailingZeros();
    if (exact.scale() > CENTS) {
      throw new IllegalArgumentException(name + " has more than two decimals: " + value);
    }
    return exact.setScale(CENTS);
  }

  /** An ISO 4217 currency code. */
  public static String currency(String code) {
    Currency.getInstance(text("currency", code));
    return code;
  }
}
