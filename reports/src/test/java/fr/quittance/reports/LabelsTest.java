package fr.quittance.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelsTest {

  private static final String BUNDLE = "fr.quittance.reports.labels";

  @Test
  void bothLanguagesHaveTheSameLabels() {
    assertThat(ownKeys(Locale.ENGLISH)).isEqualTo(ownKeys(Locale.ROOT));
  }

  /** A letter must not look like a judicial act (code pénal 433-13). */
  @ParameterizedTest
  @ValueSource(strings = {"letter.", "firstLetter.", "genericLetter.", "claims.", "payment."})
  void lettersUseNoWordOfAJudicialAct(String prefix) {
    ResourceBundle labels = ResourceBundle.getBundle(BUNDLE, Locale.ROOT);
    List<String> texts =
        labels.keySet().stream()
            .filter(key -> key.startsWith(prefix))
            .map(key -> labels.getString(key).toLowerCase(Locale.ROOT))
            .toList();
    assertThat(texts)
        .isNotEmpty()
        .noneMatch(
            text ->
                text.matches(
                    ".*(commandement|sommation|assignation|huissier|judiciaire|saisie|ficp).*"));
  }

  private static TreeSet<String> ownKeys(Locale locale) {
    ResourceBundle labels =
        ResourceBundle.getBundle(
            BUNDLE,
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    assertThat(labels.getLocale()).isEqualTo(locale);
    return new TreeSet<>(keysWithoutParent(labels));
  }

  private static List<String> keysWithoutParent(ResourceBundle labels) {
    return labels instanceof java.util.PropertyResourceBundle own
        ? java.util.Collections.list(own.getKeys()).stream()
            .filter(key -> own.handleGetObject(key) != null)
            .toList()
        : List.of();
  }
}
