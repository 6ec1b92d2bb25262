package fr.quittance.portfolio;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What became of a placed row in words, in French unless English is asked for. */
public final class RowWords {

  private final ResourceBundle texts;

  private RowWords(ResourceBundle texts) {
    this.texts = texts;
  }

  public static RowWords in(Locale locale) {
    Locale known =
        Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? locale : Locale.FRENCH;
    return new RowWords(
        ResourceBundle.getBundle(
            "fr.quittance.portfolio.placement", known, RowWords.class.getClassLoader()));
  }

  /** The column it is about, then what is wrong with it. */
  public String of(RowProblem problem) {
    String reason = texts.getString("reason." + problem.code());
    return problem.field() == null
        ? reason
        : new MessageFormat(texts.getString("problem"), texts.getLocale())
            .format(new Object[] {column(problem.field()), reason});
  }

  /** One of our columns by its meaning; a creditor's own by its name. */
  public String column(String field) {
    String key = "column." + field;
    return texts.containsKey(key) ? texts.getString(key) : field;
  }

  public String of(RowStatus status) {
    return texts.getString("status." + status);
  }

  String head(String name) {
    return texts.getString(name);
  }
}
