package fr.quittance.portfolio.domain.placing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Dates as creditors write them: ISO, and dd/MM/yyyy or the layout's own format; none guessed. */
final class DateText {

  private static final String OURS = "dd/MM/yyyy";
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2199;

  private final List<DateTimeFormatter> formats = new ArrayList<>();

  /**
   * @param pattern the layout's own, in place of ours; null for none
   */
  DateText(String pattern) {
    formats.add(DateTimeFormatter.ISO_LOCAL_DATE.withResolverStyle(ResolverStyle.STRICT));
    formats.add(
        DateTimeFormatter.ofPattern(
                (pattern == null ? OURS : pattern).replace('y', 'u'), Locale.FRENCH)
            .withResolverStyle(ResolverStyle.STRICT));
  }

  /** The day, or null where the text is no possible one. */
  LocalDate read(String text) {
    DateTimeFormatter format = isIso(text) ? formats.get(0) : formats.get(1);
    try {
      LocalDate day = LocalDate.parse(text, format);
      return day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR ? null : day;
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static boolean isIso(String text) {
    return text.length() == 10 && text.charAt(4) == '-' && text.charAt(7) == '-';
  }
}
