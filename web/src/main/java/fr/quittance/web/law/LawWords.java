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

/** Codes, categories, values and half-years of the law in the reader's words. */
@Named
@RequestScoped
public class LawWords {

  @Inject private Messages messages;
  @Inject private Formats formats;

  public String series(LawSeries series) {
    return series == null ? "" : series(series.code().name(), series.category());
  }

  public String series(String code, String category) {
    String name = messages.of("law.code", code);
    return category.isEmpty() ? name : name + " · " + category(category);
  }

  /** A category without a word of its own is shown as the tables have it. */
  public String category(String category) {
    String key = "law.category." + category;
    return messages.containsKey(key) ? messages.get(key) : category;
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
