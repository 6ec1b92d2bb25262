package fr.quittance.contact;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Short texts of letters and of reasons, in French unless English is asked for. */
record Words(ResourceBundle texts) {

  private static final String BUNDLE = "fr.quittance.contact.words";

  /**
   * @param language {@code fr} or {@code en}
   */
  static Words in(String language) {
    return new Words(
        ResourceBundle.getBundle(
            BUNDLE,
            Locale.forLanguageTag(language),
            Words.class.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
  }

  String of(String key) {
    return texts.getString(key);
  }

  String with(String key, Object... arguments) {
    return new MessageFormat(of(key), texts.getLocale()).format(arguments);
  }
}
