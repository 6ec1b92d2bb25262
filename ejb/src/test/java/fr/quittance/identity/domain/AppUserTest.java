package fr.quittance.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.quittance.identity.Role;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AppUserTest {

  private static final Instant NOW = Instant.parse("2026-12-01T10:00:00Z");

  private final AppUser user = new AppUser("collector", "hash", NOW);

  @Test
  void theFifthWrongPasswordLocksForFifteenMinutes() {
    for (int i = 1; i < AppUser.MISSES_ALLOWED; i++) {
      user.miss(NOW);
      assertThat(user.isLockedAt(NOW)).isFalse();
    }
    user.miss(NOW);

    assertThat(user.isLockedAt(NOW)).isTrue();
    assertThat(user.isLockedAt(NOW.plus(Duration.ofMinutes(15)).minusMillis(1))).isTrue();
    assertThat(user.isLockedAt(NOW.plus(Duration.ofMinutes(15)))).isFalse();
  }

  @Test
  void aRightPasswordForgetsTheWrongOnes() {
    for (int i = 1; i < AppUser.MISSES_ALLOWED; i++) {
      user.miss(NOW);
    }
    user.unlock();
    user.miss(NOW);

    assertThat(user.isLockedAt(NOW)).isFalse();
  }

  @Test
  void aNewPasswordLiftsTheLock() {
    for (int i = 0; i < AppUser.MISSES_ALLOWED; i++) {
      user.miss(NOW);
    }
    user.givePassword("other");

    assertThat(user.isLockedAt(NOW)).isFalse();
    assertThat(user.getPasswordHash()).isEqualTo("other");
  }

  @Test
  void theCallerCarriesRoleAndCreditor() {
    user.describe("Camille", null, Role.CREDITOR, 7L, "en");

    assertThat(user.caller().role()).isEqualTo("CREDITOR");
    assertThat(user.caller().creditor()).hasValue(7L);
    assertThat(user.caller().language()).isEqualTo("en");
  }
}
