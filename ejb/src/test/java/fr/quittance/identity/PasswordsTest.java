package fr.quittance.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordsTest {

  @Test
  void aPasswordMatchesItsOwnHashOnly() {
    String hash = Passwords.hash("un mot de passe assez long");

    assertThat(hash).startsWith("$shiro2$argon2id$").contains("m=19456", "t=2");
    assertThat(Passwords.match(hash, "un mot de passe assez long".toCharArray())).isTrue();
    assertThat(Passwords.match(hash, "un mot de passe assez lonG".toCharArray())).isFalse();
  }

  @Test
  void twoUsersWithOnePasswordDoNotShareAHash() {
    assertThat(Passwords.hash("le même pour deux"))
        .isNotEqualTo(Passwords.hash("le même pour deux"));
  }

  @Test
  void nobodySignsInWithoutAPassword() {
    assertThat(Passwords.match(null, "nobody-has-this-password".toCharArray())).isFalse();
  }
}
