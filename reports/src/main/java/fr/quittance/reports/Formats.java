package fr.quittance.reports;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Currency;
import java.util.Date;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * How templates print figures and dates in the language of the document. A missing value prints as
 * nothing.
 */
public final class Formats {

  private static final int CENTS = 2;
  private static final int RATE_DECIMALS = 4;
  private static final int IBAN_GROUP = 4;

  private final Locale locale;
  private final ResourceBundle labels;

  Formats(Locale locale, ResourceBundle labels) {
    this.locale = locale;
    this.labels = labels;
  }

  /** An amount without its currency: 1 234,56. */
  public String amount(BigDecimal value) {
    return value == null ? "" : number(CENTS, CENTS).format(value);
  }

  /** An amount with its currency: 1 234,56 €. */
  public String money(BigDecimal value, String currency) {
    if (value == null) {
      return "";
    }
    NumberFormat format = NumberFormat.getCurrencyInstance(locale);
    format.setCurrency(Currency.getInstance(currency));
    format.setMinimumFractionDigits(CENTS);
    format.setMaximumFractionDigits(CENTS);
    return format.format(value);
  }

  /** A rate given in per cent: 12,40 %. */
  public String rate(BigDecimal percent) {
    return percent == null
        ? ""
        : number(CENTS, RATE_DECIMALS).format(percent) + labels.getString("format.percent");
  }

  /** A percentage with one decimal: 41,5 %; a dash when there is none. */
  public String percent(BigDecimal percent) {
    return percent == null
        ? "–"
        : number(1, 1).format(percent) + labels.getString("format.percent");
  }

  /** A count: 1 234. */
  public String count(Number value) {
    return value == null ? "" : number(0, 0).format(value);
  }

  /** A day in figures: 22/11/2026. */
  public String date(LocalDate day) {
    return write("format.date", day);
  }

  /** A day in words: 22 novembre 2026. */
  public String longDate(LocalDate day) {
    return write("format.longDate", day);
  }

  /** A day and a time to the minute. */
  public String dateTime(LocalDateTime instant) {
    return write("format.dateTime", instant);
  }

  /** A month: nov. 2026. */
  public String month(YearMonth month) {
    return write("format.month", month);
  }

  /** A day as the value of a date cell: the spreadsheet exporter knows no other type. */
  public Date dateCell(LocalDate day) {
    return Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant());
  }

  /** A month as the value of a date cell: its first day. */
  public Date monthCell(YearMonth month) {
    return dateCell(month.atDay(1));
  }

  /** An IBAN in groups of four, as banks print it. */
  public String iban(String iban) {
    String compact = iban.replaceAll("\\s", "");
    StringBuilder grouped = new StringBuilder();
    for (int i = 0; i < compact.length(); i++) {
      grouped.append(i > 0 && i % IBAN_GROUP == 0 ? "\u00a0" : "").append(compact.charAt(i));
    }
    return grouped.toString();
  }

  private String write(String patternKey, TemporalAccessor value) {
    return value == null
        ? ""
        : DateTimeFormatter.ofPattern(labels.getString(patternKey), locale).format(value);
  }

  private NumberFormat number(int minimumDecimals, int maximumDecimals) {
    NumberFormat format = NumberFormat.getNumberInstance(locale);
    format.setMinimumFractionDigits(minimumDecimals);
    format.setMaximumFractionDigits(maximumDecimals);
    return format;
  }
}
