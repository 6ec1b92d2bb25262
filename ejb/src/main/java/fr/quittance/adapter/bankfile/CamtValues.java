package fr.quittance.adapter.bankfile;

import fr.quittance.cash.port.BankFileFault;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** Amounts, dates and codes as ISO 20022 writes them. */
final class CamtValues {

  private static final Pattern AMOUNT = Pattern.compile("\\+?\\d{1,18}(\\.\\d{0,5})?|\\.\\d{1,5}");
  private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");
  private static final Pattern DATE = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})([TZ+-].*)?");
  private static final int CENTS = 2;

  private CamtValues() {}

  /** The amount in {@code Amt}, unsigned, with at least two decimals and no needless zero. */
  static BigDecimal amount(XmlElement amt) throws CamtFault {
    if (!isAmount(amt)) {
      throw new CamtFault(BankFileFault.INVALID_AMOUNT, amt.text());
    }
    return plain(amt);
  }

  static boolean isAmount(XmlElement amt) {
    return AMOUNT.matcher(amt.text()).matches();
  }

  /** The same, of a text known to be an amount. */
  static BigDecimal plain(XmlElement amt) {
    BigDecimal value = new BigDecimal(amt.text()).stripTrailingZeros();
    return value.setScale(Math.max(CENTS, value.scale()));
  }

  static String currency(XmlElement amt) throws CamtFault {
    String code = amt.attributes().getOrDefault("Ccy", "");
    if (!CURRENCY.matcher(code).matches()) {
      throw new CamtFault(BankFileFault.INVALID_CURRENCY, code);
    }
    return code;
  }

  /** Whether {@code CdtDbtInd} says credit. */
  static boolean credit(String indicator) throws CamtFault {
    if ("CRDT".equals(indicator)) {
      return true;
    }
    if ("DBIT".equals(indicator)) {
      return false;
    }
    throw new CamtFault(BankFileFault.INVALID_DIRECTION, indicator);
  }

  static BigDecimal signed(BigDecimal amount, boolean credit) {
    return credit ? amount : amount.negate();
  }

  /**
   * The day in an element that holds {@code Dt} or {@code DtTm}; null when there is none. The day
   * is the one the bank wrote, in the bank's own zone: moving it to another zone would change it.
   */
  static LocalDate date(XmlElement parent, String path) throws CamtFault {
    String text = parent.textAt(path + "/Dt", path + "/DtTm");
    if (text == null) {
      return null;
    }
    var matcher = DATE.matcher(text);
    try {
      if (matcher.matches()) {
        return LocalDate.parse(matcher.group(1));
      }
    } catch (DateTimeException e) {
      throw new CamtFault(BankFileFault.INVALID_DATE, text);
    }
    throw new CamtFault(BankFileFault.INVALID_DATE, text);
  }
}
