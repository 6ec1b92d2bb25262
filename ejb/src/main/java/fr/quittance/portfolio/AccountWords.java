package fr.quittance.portfolio;

import java.util.Locale;
import java.util.ResourceBundle;

/** The codes of a balance in words, as papers print them: in French unless English is asked for. */
record AccountWords(ResourceBundle texts) {

  static AccountWords in(Locale locale) {
    Locale known =
        Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? locale : Locale.FRENCH;
    return new AccountWords(
        ResourceBundle.getBundle(
            "fr.quittance.portfolio.statement", known, AccountWords.class.getClassLoader()));
  }

  /** A code without a word is shown as it is rather than lost. */
  String of(String code) {
    return code == null || !texts.containsKey(code) ? code : texts.getString(code);
  }
}
