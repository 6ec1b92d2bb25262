package fr.quittance.adapter.bankfile;

import fr.quittance.cash.port.BankFileFault;
import fr.quittance.cash.port.BankFileUnreadable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;

/**
 * One record of 120 characters, read by position.
 *
 * @param text the 120 characters
 * @param number line of the file, or number of the record where the file has no line breaks
 */
record CfonbRecord(String text, int number) {

  private static final int LENGTH = 120;
  private static final String POSITIVE = "{ABCDEFGHI";
  private static final String NEGATIVE = "}JKLMNOPQR";
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("ddMMuu").withResolverStyle(ResolverStyle.STRICT);

  /** Cuts a file into records, whether or not they are separated by line breaks. */
  static List<CfonbRecord> split(String content) throws BankFileUnreadable {
    List<CfonbRecord> records = new ArrayList<>();
    int number = 0;
    for (String line : content.split("\r\n|\n|\r", -1)) {
      number++;
      int length = line.length();
      for (int from = 0; from < length && !isBlank(line, from); from += LENGTH) {
        if (length - from < LENGTH) {
          throw new BankFileUnreadable(
              BankFileFault.WRONG_LENGTH, number, 0, String.valueOf(length));
        }
        number += from == 0 ? 0 : 1;
        records.add(new CfonbRecord(line.substring(from, from + LENGTH), number));
      }
    }
    return records;
  }

  /** Blanks, and the control characters that old transfer programs leave at the end. */
  private static boolean isBlank(String line, int from) {
    for (int i = from; i < line.length(); i++) {
      if (line.charAt(i) > ' ') {
        return false;
      }
    }
    return true;
  }

  String type() {
    return text.substring(0, 2);
  }

  String bank() {
    return text.substring(2, 7);
  }

  String branch() {
    return text.substring(11, 16);
  }

  String currency() throws BankFileUnreadable {
    String currency = text.substring(16, 19);
    if (!currency.matches("[A-Z]{3}")) {
      throw unreadable(BankFileFault.INVALID_CURRENCY, 16, currency);
    }
    return currency;
  }

  String account() {
    return text.substring(21, 32);
  }

  /** The text at these positions (from inclusive, to exclusive, counted from 0), or null. */
  String field(int from, int to) {
    String field = text.substring(from, to).strip();
    return field.isEmpty() ? null : field;
  }

  /** The day ddmmyy at this position; years are 2000 to 2099. */
  LocalDate day(int from) throws BankFileUnreadable {
    String day = text.substring(from, from + 6);
    try {
      return LocalDate.parse(day, DAY);
    } catch (DateTimeException e) {
      throw unreadable(BankFileFault.INVALID_DATE, from, day);
    }
  }

  /**
   * The amount of a balance or movement: 13 digits and a last character that carries both the last
   * digit and the sign. The record says how many digits are decimals.
   */
  BigDecimal amount() throws BankFileUnreadable {
    String digits = text.substring(90, 103);
    char last = text.charAt(103);
    int unit = Math.max(POSITIVE.indexOf(last), NEGATIVE.indexOf(last));
    if (unit < 0 || !digits.matches("\\d{13}")) {
      throw unreadable(BankFileFault.INVALID_AMOUNT, 90, text.substring(90, 104));
    }
    BigInteger units = new BigInteger(digits + unit);
    BigDecimal amount = new BigDecimal(units, decimals()).stripTrailingZeros();
    BigDecimal scaled = amount.setScale(Math.max(2, amount.scale()));
    return NEGATIVE.indexOf(last) < 0 ? scaled : scaled.negate();
  }

  BankFileUnreadable unreadable(BankFileFault fault, String detail) {
    return new BankFileUnreadable(fault, number, 0, detail);
  }

  BankFileUnreadable unreadable(BankFileFault fault, int from, String detail) {
    return new BankFileUnreadable(fault, number, from + 1, detail);
  }

  private int decimals() throws BankFileUnreadable {
    int decimals = Character.digit(text.charAt(19), 10);
    if (decimals < 0) {
      throw unreadable(BankFileFault.INVALID_AMOUNT, 19, text.substring(19, 20));
    }
    return decimals;
  }
}
