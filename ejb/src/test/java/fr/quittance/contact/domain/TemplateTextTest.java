package fr.quittance.contact.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TemplateTextTest {

  private static final TemplateText TEXT =
      new TemplateText("{name} owes {balance}{?letter}, see {letter}{/}.");

  @Test
  void fillsEveryPlaceholderOnce() {
    assertThat(TEXT.fill(Map.of("name", "Zoé {balance} $1 \\", "balance", "12,00 €")))
        .isEqualTo("Zoé {balance} $1 \\ owes 12,00 €.");
  }

  @Test
  void aSectionNeedsItsFigure() {
    assertThat(TEXT.fill(Map.of("name", "Zoé", "balance", "1", "letter", "L1")))
        .isEqualTo("Zoé owes 1, see L1.");
  }

  @Test
  void whatIsUnknownOrEmptyIsMissing() {
    assertThat(TEXT.missing(Map.of("name", " "))).containsExactly("balance", "name");
    assertThat(TEXT.missing(Map.of("name", "a", "balance", "b"))).isEmpty();
    assertThat(new TemplateText("Dear {}").missing(Map.of())).containsExactly("");
  }

  @Test
  void neverFillsHalf() {
    assertThatThrownBy(() -> TEXT.fill(Map.of("name", "Zoé")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("balance");
    assertThat(TEXT.sketch(Map.of("name", "Zoé"))).isEqualTo("Zoé owes {balance}.");
  }
}
