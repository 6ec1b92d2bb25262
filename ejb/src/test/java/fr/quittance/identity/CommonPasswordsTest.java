package fr.quittance.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.quittance.kernel.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommonPasswordsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "motdepasse123",
        "Mot de passe 2026 !",
        "Password1234!",
        "azertyuiop12",
        "qwerty123456",
        "123456789012",
        "aaaaaaaaaaaa",
        "Quittance2026",
        "1q2w3e4r5t6y"
      })
  void whatIsTriedFirstIsRefused(String password) {
    assertThatThrownBy(() -> UserRules.checkPassword("zoe", password))
        .isInstanceOfSatisfying(
            Problem.class,
            problem -> assertThat(problem.errors().get(0).code()).isEqualTo("password-common"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Quittance-demo-2026",
        "un mot de passe pour essayer",
        "cheval agrafe pile correct",
        "été à Roscoff 1987",
        "пароль-длинный-12"
      })
  void aPhraseOfOnesOwnIsTaken(String password) {
    UserRules.checkPassword("zoe", password);
  }

  @Test
  void theLoginAndShortOnesAreRefusedStill() {
    assertThatThrownBy(() -> UserRules.checkPassword("zoe", "cour t")).isInstanceOf(Problem.class);
    assertThatThrownBy(() -> UserRules.checkPassword("zoe", "avec zoe dedans"))
        .isInstanceOf(Problem.class);
  }
}
