package fr.quittance.identity.store;

import static org.assertj.core.api.Assertions.assertThat;

import fr.quittance.identity.Role;
import fr.quittance.identity.StoredAnswer;
import fr.quittance.identity.UserRow;
import fr.quittance.identity.domain.AppUser;
import fr.quittance.kernel.Page;
import fr.quittance.kernel.PageRequest;
import fr.quittance.testing.TestDatabase;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class UserStoreIT {

  private static final Instant NOW = Instant.parse("2026-12-01T10:00:00Z");

  private final TestDatabase database = TestDatabase.shared();
  private final String login = "u" + UUID.randomUUID().toString().substring(0, 12);

  private long given() {
    return database.asAgency(
        em -> {
          AppUser user = new AppUser(login, "hash", NOW);
          user.describe("Camille Élève", null, Role.COLLECTOR, null, "fr");
          new UserStore(em).add(user);
          return user.getId();
        });
  }

  @Test
  void theListIsFilteredAndSortedByTheDatabase() {
    given();
    Page<UserRow> page =
        database.asAgency(
            em ->
                new UserStore(em)
                    .page(
                        new PageRequest(
                            0, 10, "login", true, Map.of("text", login, "role", "COLLECTOR"))));

    assertThat(page.total()).isEqualTo(1);
    assertThat(page.items()).extracting(UserRow::displayName).containsExactly("Camille Élève");
  }

  @Test
  void aCreditorSeesNoUser() {
    given();
    Optional<AppUser> seen = database.asCreditor(1L, em -> new UserStore(em).byLogin(login));

    assertThat(seen).isEmpty();
  }

  @Test
  void anAnswerIsKeptWithItsFingerprint() {
    long user = given();
    String key = UUID.randomUUID().toString();
    StoredAnswer answer = new StoredAnswer(201, "application/json", "creditors/X", new byte[] {1});
    database.doAsAgency(
        em -> {
          AnswerStore answers = new AnswerStore(em);
          assertThat(answers.lock(user, key)).isTrue();
          assertThat(answers.find(user, key)).isEmpty();
          answers.add(user, key, new byte[] {7}, answer, NOW);
        });
    AnswerStore.Kept kept =
        database.asAgency(em -> new AnswerStore(em).find(user, key).orElseThrow());

    assertThat(kept.sha256()).containsExactly(7);
    assertThat(kept.answer().location()).isEqualTo("creditors/X");
    assertThat(kept.answer().body()).containsExactly(1);
  }

  @Test
  void aKeyIsHeldByOneTransactionOnly() {
    String key = UUID.randomUUID().toString();
    database.doAsAgency(
        first -> {
          assertThat(new AnswerStore(first).lock(1L, key)).isTrue();
          boolean second = database.asAgency(em -> new AnswerStore(em).lock(1L, key));
          assertThat(second).isFalse();
        });

    boolean later = database.asAgency(em -> new AnswerStore(em).lock(1L, key));
    assertThat(later).isTrue();
  }
}
