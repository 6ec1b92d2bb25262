package fr.quittance.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class AccountWordsTest {

  @Test
  void frenchPapersAreFrenchOnAnEnglishMachine() {
    Locale machine = Locale.getDefault();
    Locale.setDefault(Locale.ENGLISH);
    try {
      assertThat(AccountWords.in(Locale.FRENCH).of("CLAIM")).isEqualTo("Créance");
    } finally {
      Locale.setDefault(machine);
    }
  }

  @Test
  void englishWhereAskedForAndFrenchForAllOthers() {
    assertThat(AccountWords.in(Locale.UK).of("CLAIM")).isEqualTo("Claim");
    assertThat(AccountWords.in(Locale.GERMAN).of("CLAIM")).isEqualTo("Créance");
  }

  @Test
  void anUnknownCodeIsNotLost() {
    assertThat(AccountWords.in(Locale.FRENCH).of("NEWS")).isEqualTo("NEWS");
  }
}
