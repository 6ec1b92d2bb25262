package fr.quittance.identity.store;

import static org.assertj.core.api.Assertions.assertThat;

import fr.quittance.identity.IssueToken;
import fr.quittance.identity.Role;
import fr.quittance.identity.TokenHolder;
import fr.quittance.identity.TokenId;
import fr.quittance.identity.TokenRow;
import fr.quittance.identity.TokenState;
import fr.quittance.identity.domain.AppUser;
import fr.quittance.kernel.PageRequest;
import fr.quittance.kernel.id.UserId;
import fr.quittance.testing.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TokenStoreIT {

  private static final Instant NOW = Instant.parse("2026-12-01T10:00:00Z");
  private static final Instant END = NOW.plus(Duration.ofDays(365));

  private final TestDatabase database = TestDatabase.shared();
  private final String login = "t" + UUID.randomUUID().toString().substring(0, 12);
  private final byte[] sha256 = login.getBytes(StandardCharsets.UTF_8);
  private UserId user;
  private TokenId token;

  @BeforeEach
  void issue() {
    user = new UserId(database.asAgency(em -> user(new UserStore(em))));
    token =
        database.asAgency(
            em ->
                new TokenStore(em)
                    .add(
                        user,
                        sha256,
                        new IssueToken(
                            login, "Export", END, Set.of("file:read", "fact:read"), null),
                        NOW,
                        null));
  }

  private Long user(UserStore users) {
    AppUser added = new AppUser(login, "hash", NOW);
    added.describe("Camille Élève", null, Role.COLLECTOR, null, "fr");
    users.add(added);
    return added.getId();
  }

  @Test
  void aTokenLeadsToItsUserAndItsScopesUntilItExpires() {
    TokenHolder holder = valid(NOW).orElseThrow();

    assertThat(holder.owner().login()).isEqualTo(login);
    assertThat(holder.scopes()).containsExactlyInAnyOrder("file:read", "fact:read");
    assertThat(valid(END.minusMillis(1))).isPresent();
    assertThat(valid(END)).isEmpty();
  }

  @Test
  void anUnknownTokenOpensNothing() {
    Optional<TokenHolder> found =
        database.asAgency(em -> new TokenStore(em).valid(new byte[] {1}, NOW));

    assertThat(found).isEmpty();
  }

  @Test
  void aDeactivatedUsersTokenOpensNothing() {
    database.doAsAgency(em -> new UserStore(em).byId(user).orElseThrow().deactivate());

    assertThat(valid(NOW)).isEmpty();
  }

  @Test
  void aRevokedTokenOpensNothingAndIsRevokedOnce() {
    boolean first = database.asAgency(em -> new TokenStore(em).revoke(token, NOW));
    boolean again = database.asAgency(em -> new TokenStore(em).revoke(token, NOW));

    assertThat(first).isTrue();
    assertThat(again).isFalse();
    assertThat(valid(NOW)).isEmpty();
    assertThat(row(NOW).state()).isEqualTo(TokenState.REVOKED);
  }

  @Test
  void theLastUseIsKeptToTheMinute() {
    use(NOW);
    use(NOW.plusSeconds(59));
    assertThat(row(NOW).lastUsedAt()).isEqualTo(NOW);
    use(NOW.plusSeconds(61));
    assertThat(row(NOW).lastUsedAt()).isEqualTo(NOW.plusSeconds(61));
  }

  @Test
  void theListTellsWhatAnExpiredTokenWas() {
    assertThat(row(NOW).state()).isEqualTo(TokenState.VALID);
    assertThat(row(END).state()).isEqualTo(TokenState.EXPIRED);
    assertThat(row(END).scopes()).containsExactly("fact:read", "file:read");
  }

  private void use(Instant at) {
    database.doAsAgency(em -> new TokenStore(em).used(token, at));
  }

  private Optional<TokenHolder> valid(Instant at) {
    return database.asAgency(em -> new TokenStore(em).valid(sha256, at));
  }

  private TokenRow row(Instant at) {
    List<TokenRow> rows =
        database.asAgency(
            em ->
                new TokenStore(em)
                    .page(new PageRequest(0, 10, "label", false, Map.of("text", login)), at)
                    .items());
    assertThat(rows).hasSize(1);
    return rows.get(0);
  }
}
