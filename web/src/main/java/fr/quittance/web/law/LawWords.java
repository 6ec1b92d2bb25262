package fr.quittance.web.law;

import fr.quittance.kernel.Rate;
import fr.quittance.law.LawGap;
import fr.quittance.law.LawSeries;
import fr.quittance.law.ProposalState;
import fr.quittance.web.component.Formats;
import fr.quittance.web.shell.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Codes, categories, values and half-years of the law in the reader's words. */
@Named
@RequestScoped
public class LawWords {

  /** Codes joined by a slash or by commas, unlike the texts of the law. */
  private static final Pattern CODES = Pattern.compile("(\\w{4,})?([/,]([A-Z]\\w{3,})?)+");

  @Inject private Messages messages;
  @Inject private Formats formats;

  public String series(LawSeries series) {
    return series == null ? "" : series(series.code().name(), series.category());
  }

  public String series(String code, String category) {
    String name = messages.of("law.code", code);
    return category.isEmpty() ? name : name + " · " + category(category);
  }

  /**
   * A category, or several codes in one, in words; a code without a word of its own is shown as the
   * tables have it.
   */
  public String category(String category) {
    if (!CODES.matcher(category).matches()) {
      return word(category);
    }
    return Arrays.stream(category.split("[/,]"))
        .filter(code -> !code.isEmpty())
        .map(this::word)
        .collect(Collectors.joining(category.contains("/") ? " · " : ", "));
  }

  private String word(String code) {
    String key = "law.category." + code;
    return messages.containsKey(key) ? messages.get(key) : code;
  }

  /** A number with its unit, or the text; one that names a category, by its word. */
  public String value(BigDecimal number, String text, String unit) {
    if (number == null) {
      return text == null ? "" : category(text);
    }
    return "PERCENT".equals(unit)
        ? formats.rate(Rate.percent(number))
        : formats.number(number) + " " + messages.of("law.unit", unit);
  }

  /** The half-year that begins on a day. */
  public String half(LocalDate from) {
    String key = from.getMonth() == Month.JANUARY ? "law.half.first" : "law.half.second";
    return messages.with(key, Integer.toString(from.getYear()));
  }

  /** What is missing, as a sentence. */
  public String gap(LawGap gap) {
    String when = gap.kind() == LawGap.Kind.ENDING ? formats.date(gap.from()) : half(gap.from());
    return messages.with("law.gap." + gap.kind(), series(gap.series()), when);
  }

  public String kind(ProposalState state) {
    return switch (state) {
      case WAITING -> "warn";
      case APPROVED -> "good";
      case REJECTED -> "bad";
      case WITHDRAWN -> "";
    };
  }
}
