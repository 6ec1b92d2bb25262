package fr.quittance.kernel;

import java.io.Serializable;
import java.util.Optional;

/**
 * Who asks: a signed-in person, a token's owner, or the system itself.
 *
 * @param userId row of the user; null for the system
 * @param login sign-in name
 * @param displayName name shown on screens
 * @param role one role of the agency, or CREDITOR
 * @param creditorId the creditor whose data alone may be seen; null for the agency's own people
 * @param language {@code fr} or {@code en}
 */
public record Caller(
    Long userId, String login, String displayName, String role, Long creditorId, String language)
    implements Serializable {

  /** Timers, migrations of data and provider callbacks act as the system. */
  public static final Caller SYSTEM = new Caller(null, "system", "Quittance", "SYSTEM", null, "fr");

  public boolean isCreditor() {
    return creditorId != null;
  }

  public Optional<Long> creditor() {
    return Optional.ofNullable(creditorId);
  }

  @Override
  public String toString() {
    return login;
  }
}
