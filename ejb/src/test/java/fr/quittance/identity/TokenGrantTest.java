package fr.quittance.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class TokenGrantTest {

  private static final Set<String> HELD = Set.of("file:read", "file:write", "fact:read");

  @Test
  void withoutScopesATokenOpensAllThatItsOwnerMayDo() {
    assertThat(new TokenGrant(Set.of()).within(HELD)).isEqualTo(HELD);
  }

  @Test
  void aTokenIsRefusedOutsideItsScopes() {
    assertThat(new TokenGrant(Set.of("file:read")).within(HELD)).containsExactly("file:read");
  }

  @Test
  void whatItsOwnerLosesATokenLosesToo() {
    assertThat(new TokenGrant(Set.of("file:read", "fact:read")).within(Set.of("file:read")))
        .containsExactly("file:read");
  }

  @Test
  void aTokenGainsNothingThatItsOwnerMayNotDo() {
    assertThat(new TokenGrant(Set.of("user:admin")).within(HELD)).isEmpty();
  }

  @Test
  void aProgramThatMayDoEverythingIsNarrowedToItsScopes() {
    assertThat(new TokenGrant(Set.of("file:read")).within(Set.of("*")))
        .containsExactly("file:read");
  }
}
