package fr.quittance.contact.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptOutTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"STOP", " stop ", "Stop.", "STOP svp", "Arrêt", "ARRET", "stop!!", "Unsubscribe"})
  void understoodAsAWishNotToBeWrittenTo(String text) {
    assertThat(OptOut.isAskedBy(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "...",
        "Je paie demain",
        "Je ne veux pas que ça stop",
        "end of month",
        "Stoppez-vous"
      })
  void anyOtherAnswer(String text) {
    assertThat(OptOut.isAskedBy(text)).isFalse();
  }
}
