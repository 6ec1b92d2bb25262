package fr.quittance.identity;

import fr.quittance.identity.store.AnswerStore;
import fr.quittance.kernel.CallerContext;
import fr.quittance.kernel.OpenToAll;
import fr.quittance.kernel.Problem;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Optional;

/**
 * Commands that carry an idempotency key: repeated, they give the first answer again.
 *
 * <p>Both methods run in the transaction of the command itself, so that an answer is kept exactly
 * when its command took effect. A command that a crash cut short leaves no key behind.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class RepeatedCommands {

  /** A key and the content it came with. */
  public record Command(String key, byte[] sha256) {}

  @Inject private AnswerStore answers;
  @Inject private CallerContext callers;
  @Inject private Clock clock;

  /**
   * The first answer, if the command was done before. From here on, and until the transaction ends,
   * nobody else runs a command of this caller under this key.
   *
   * @throws Problem CONFLICT {@code idempotency-key-in-flight} while the first one still runs,
   *     INVALID {@code idempotency-key-reused} when the content is another one
   */
  @OpenToAll(because = "a caller meets his own keys only")
  public Optional<StoredAnswer> begin(Command command) {
    Long caller = callers.current().userId();
    if (!answers.lock(caller, command.key())) {
      throw Problem.conflict(
          "idempotency-key-in-flight", "The command with this key is still running.");
    }
    Optional<AnswerStore.Kept> kept = answers.find(caller, command.key());
    if (kept.isPresent() && !MessageDigest.isEqual(kept.get().sha256(), command.sha256())) {
      throw Problem.invalid(
          "idempotency-key-reused", "This key was used for a request with another content.");
    }
    return kept.map(AnswerStore.Kept::answer);
  }

  @OpenToAll(because = "a caller meets his own keys only")
  public void done(Command command, StoredAnswer answer) {
    answers.add(
        callers.current().userId(), command.key(), command.sha256(), answer, clock.instant());
  }
}
