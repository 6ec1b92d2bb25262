package fr.quittance.portfolio.domain.placing;

import fr.quittance.portfolio.RowReason;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Amounts as creditors write them: a point or a comma before the decimals, spaces or no-break
 * spaces between thousands. Nothing is guessed and nothing rounded.
 */
final class AmountText {

  private static final String SPACE = "[ \u00a0\u202f\u2009]";
  private static final Pattern AMOUNT =
      Pattern.compile("(-?)(\\d{1,3}(?:" + SPACE + "\\d{3})+|\\d+)(?:([.,])(\\d+))?");
  private static final int MOST_DIGITS = 12;
  private static final int DECIMALS = 2;

  private AmountText() {}

  /** The amount with two decimals at most, or why it is none. */
  record Read(BigDecimal value, RowReason reason) {

    private static Read failed(RowReason reason) {
      return new Read(null, reason);
    }
  }

  /**
   * @param decimal the only decimal sign allowed; 0 allows both
   */
  static Read read(String text, char decimal) {
    Matcher parts = AMOUNT.matcher(withoutThousands(text.strip(), decimal));
    if (!parts.matches() || wrongSign(parts.group(3), decimal)) {
      return Read.failed(RowReason.NOT_AN_AMOUNT);
    }
    String units = parts.group(2).replaceAll(SPACE, "").replaceFirst("^0+(?=\\d)", "");
    String decimals = parts.group(4) == null ? "" : parts.group(4).replaceFirst("0+$", "");
    if (units.length() > MOST_DIGITS) {
      return Read.failed(RowReason.TOO_MANY_DIGITS);
    }
    if (decimals.length() > DECIMALS) {
      return Read.failed(RowReason.TOO_MANY_DECIMALS);
    }
    return new Read(
        new BigDecimal(parts.group(1) + units + (decimals.isEmpty() ? "" : "." + decimals)), null);
  }

  /** A layout that names its decimal sign lets the other one group thousands. */
  private static String withoutThousands(String text, char decimal) {
    return switch (decimal) {
      case '.' -> text.matches("-?\\d{1,3}(,\\d{3})+(\\.\\d+)?") ? text.replace(",", "") : text;
      case ',' -> text.matches("-?\\d{1,3}(\\.\\d{3})+(,\\d+)?") ? text.replace(".", "") : text;
      default -> text;
    };
  }

  private static boolean wrongSign(String sign, char decimal) {
    return sign != null && decimal != 0 && sign.charAt(0) != decimal;
  }
}
